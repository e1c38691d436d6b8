import { z } from 'zod';
import { isReachable } from '../kinds/requirements/is-reachable.ts';
import type { Requirement } from '../kinds/requirements/schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { type Cadence, cadences } from '../period/period-parts.ts';
import { parsedItem } from './parsed-item.ts';
import type { Finding } from './problem.ts';

const sectionSchema = z.looseObject({ items: z.array(z.unknown()).catch([]) }).catch({ items: [] });

const dataSchema = z.looseObject({
  cadence: z.enum(cadences).optional().catch(undefined),
  sections: z.array(sectionSchema).catch([]),
});

interface Placed {
  readonly row: Requirement;
  /** The title of its chapter too, since two documents may both have a chapter 4. */
  readonly chapter: string;
  readonly path: readonly PropertyKey[];
}

const examples: Readonly<Record<Cadence, string>> = {
  monthly: '[monthly]',
  tertial: '[tertial]',
  annual: '[annual]',
  dated: '["03-15"]',
};

/**
 * Holds all the registers of a definition together: a number stands once in a chapter, and every requirement is due some time
 * (G7). A register whose schema does not hold is passed over here.
 */
export function checkRequirements(data: unknown, language: Language): readonly Finding[] {
  const { cadence, sections } = dataSchema.parse(data);
  const placed = sections.flatMap(({ items }, section) =>
    items.flatMap((raw, item) => placedRows(raw, ['sections', section, 'items', item, 'rows'])),
  );
  const doubled = placed.flatMap(({ row, chapter, path }, index): readonly Finding[] => {
    const { number } = row;
    const before = placed
      .slice(0, index)
      .some((other) => other.row.number === number && other.chapter === chapter);
    if (number === undefined || !before) return [];
    const message = translate(language, 'requirements.doubledNumber', { number });
    return [{ severity: 'error', path: [...path, 'number'], message }];
  });
  const never = placed.flatMap(({ row, path }): readonly Finding[] => {
    if (cadence === undefined || isReachable(row.frequencies, cadence)) return [];
    const message = translate(language, 'requirements.neverDue', { example: examples[cadence] });
    return [{ severity: 'warning', path, message }];
  });
  return [...doubled, ...never];
}

function placedRows(raw: unknown, path: readonly PropertyKey[]): readonly Placed[] {
  const item = parsedItem(raw);
  if (item?.kind !== 'requirements') return [];
  const { chapters, rows } = item;
  const titles = new Map(chapters.map(({ number, title }) => [number, JSON.stringify(title)]));
  return rows.map((row, index) => ({
    row,
    chapter: `${row.chapter ?? ''} ${titles.get(row.chapter ?? '') ?? ''}`,
    path: [...path, index],
  }));
}
