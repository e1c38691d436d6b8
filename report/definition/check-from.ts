import { z } from 'zod';
import { fieldsOf } from '../kinds/index.ts';
import type { Item } from '../kinds/index.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { type Cadence, cadences } from '../period/period-parts.ts';
import { latePeriod } from './late-period.ts';
import { nameHint } from './name-hint.ts';
import { parsedItem } from './parsed-item.ts';
import type { Finding } from './problem.ts';

const dataSchema = z.looseObject({
  id: z.string().catch(''),
  cadence: z.enum(cadences).catch('monthly'),
  sections: z.array(z.looseObject({ items: z.array(z.unknown()).catch([]) }).catch({ items: [] })).catch([]),
});

type Path = readonly (string | number)[];

/**
 * What an item takes from the months of another report goes into figures that it has, in a report longer than a month; and
 * what it takes comes from one other report.
 */
export function checkFrom(data: unknown, language: Language): readonly Finding[] {
  const { id, cadence, sections } = dataSchema.parse(data);
  return sections.flatMap(({ items }, section) =>
    items.flatMap((raw, index): readonly Finding[] => {
      const item = parsedItem(raw);
      if (item === undefined) return [];
      const path = ['sections', section, 'items', index];
      return [
        ...otherReport(item, id, path, language),
        ...(item.fromMonths === undefined ? [] : monthsOf(item, cadence, path, language)),
      ];
    }),
  );
}

function otherReport(item: Item, own: string, path: Path, language: Language): readonly Finding[] {
  const { fromMonths, fromReport } = item;
  const itself = ([name, from]: readonly [string, { readonly report: string } | undefined]) =>
    from?.report === own
      ? [at([...path, name, 'report'], 'value', translate(language, 'parts.own-report'))]
      : [];
  return [
    ...[['fromMonths', fromMonths] as const, ['fromReport', fromReport] as const].flatMap(itself),
    ...(fromMonths === undefined || fromReport === undefined
      ? []
      : [at([...path, 'fromReport'], 'key', translate(language, 'parts.both'))]),
  ];
}

function monthsOf(item: Item, cadence: Cadence, path: Path, language: Language): readonly Finding[] {
  const from = [...path, 'fromMonths'];
  if (cadence === 'monthly') return [at(from, 'key', translate(language, 'parts.no-parts'))];
  const known = figuresOf(item, cadence, language);
  return Object.keys(item.fromMonths?.cells ?? {})
    .filter((field) => !known.includes(field))
    .map((field) => {
      const hint = nameHint(field, known, language);
      const message = translate(language, 'parts.unknown-field', { item: item.id, field, hint });
      return at([...from, 'cells', field], 'key', message);
    });
}

function at(path: Path, place: 'key' | 'value', message: string): Finding {
  return { severity: 'error', path: [...path], ...(place === 'key' ? { at: 'key' } : {}), message };
}
/** The fields that take a figure, in a late period, when all rows have begun. */
function figuresOf(item: Item, cadence: Cadence, language: Language): readonly string[] {
  const period = latePeriod(cadence);
  const fields = fieldsOf(item, {
    language,
    period,
    plan: () => undefined,
    history: () => undefined,
    historyPeriods: [],
  });
  return fields.filter(({ input }) => input.type === 'number').map(({ id }) => id);
}
