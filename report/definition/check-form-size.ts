import { z } from 'zod';
import { fieldsOf } from '../kinds/index.ts';
import type { ItemContext } from '../kinds/kind.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { cadences } from '../period/period-parts.ts';
import { parsePeriod } from '../period/period.ts';
import { parsedItem } from './parsed-item.ts';
import type { Finding } from './problem.ts';

/** An item is parted over cards of about 20 inputs; a dozen of them is a lot for one person to go through. */
const inputsAtMost = 240;

const firstPeriods = {
  monthly: '2024-01',
  tertial: '2024-T1',
  annual: '2024',
  dated: '2024-01-01--2024-03-31',
} as const;

const itemsSchema = z.array(z.unknown()).catch([]);

const dataSchema = z.looseObject({
  cadence: z.enum(cadences).catch('monthly'),
  sections: z.array(z.looseObject({ items: itemsSchema }).catch({ items: [] })).catch([]),
});

/** Finds items that ask one person for very much. */
export function checkFormSize(data: unknown, language: Language): readonly Finding[] {
  const { cadence, sections } = dataSchema.parse(data);
  const period = parsePeriod(firstPeriods[cadence]);
  if (period === undefined) return [];
  const context: ItemContext = {
    language,
    period,
    plan: () => undefined,
    history: () => undefined,
    historyPeriods: [],
  };
  return sections.flatMap(({ items }, section) =>
    items.flatMap((raw, index): readonly Finding[] => {
      const item = parsedItem(raw);
      const count = item === undefined ? 0 : fieldsOf(item, context).length;
      if (count <= inputsAtMost) return [];
      const message = translate(language, 'rules.tooManyInputs', { count, most: inputsAtMost });
      return [{ severity: 'warning', path: ['sections', section, 'items', index, 'id'], message }];
    }),
  );
}
