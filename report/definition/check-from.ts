import { z } from 'zod';
import { fieldsOf, itemOfAnyKindSchema } from '../kinds/index.ts';
import type { Item } from '../kinds/index.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { parsePeriod } from '../period/period.ts';
import { nameHint } from './name-hint.ts';
import type { Finding } from './problem.ts';

const dataSchema = z.looseObject({
  cadence: z.enum(['monthly', 'tertial', 'annual']).catch('monthly'),
  sections: z.array(z.looseObject({ items: z.array(z.unknown()).catch([]) }).catch({ items: [] })).catch([]),
});

/** What an item takes from the months of another report goes into figures that it has, in a report longer than a month. */
export function checkFrom(data: unknown, language: Language): readonly Finding[] {
  const { cadence, sections } = dataSchema.parse(data);
  return sections.flatMap(({ items }, section) =>
    items.flatMap((raw, index): readonly Finding[] => {
      const item = itemOfAnyKindSchema.safeParse(raw).data;
      if (item?.fromMonths === undefined) return [];
      const path = ['sections', section, 'items', index, 'fromMonths'];
      if (cadence === 'monthly')
        return [{ severity: 'error', path, at: 'key', message: translate(language, 'parts.no-parts') }];
      const known = figuresOf(item, cadence, language);
      return Object.keys(item.fromMonths.cells)
        .filter((field) => !known.includes(field))
        .map((field) => {
          const hint = nameHint(field, known, language);
          const message = translate(language, 'parts.unknown-field', { item: item.id, field, hint });
          return { severity: 'error', path: [...path, 'cells', field], at: 'key', message };
        });
    }),
  );
}

/** The fields that take a figure, in a late period, when all rows have begun. */
function figuresOf(item: Item, cadence: 'tertial' | 'annual', language: Language): readonly string[] {
  const period = parsePeriod(cadence === 'tertial' ? '2200-T1' : '2200');
  if (period === undefined) return [];
  const fields = fieldsOf(item, {
    language,
    period,
    plan: () => undefined,
    history: () => undefined,
    historyPeriods: [],
  });
  return fields.filter(({ input }) => input.type === 'number').map(({ id }) => id);
}
