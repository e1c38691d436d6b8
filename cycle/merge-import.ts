import type { ItemAnswer, SectionAnswers } from '../report/answer/item-answer.ts';

/** Answers of one period by section. */
export type ImportedAnswers = Readonly<Record<string, SectionAnswers>>;

/**
 * Puts what is imported of a period beside what was imported of it earlier, cell by cell: a value that is given again is
 * replaced, and all else stays, so that a history file and a table can give the same month. An item that has moved to
 * another section since takes what was imported with it.
 * @example mergeImport({ hr: { leave: { state: 'answered', cells: { a: '1' } } } }, { hr: { leave: { state: 'answered', cells: { b: '2' } } } })
 * //=> { hr: { leave: { state: 'answered', cells: { a: '1', b: '2' } } } }
 */
export function mergeImport(before: ImportedAnswers, given: ImportedAnswers): ImportedAnswers {
  const stored = new Map(Object.values(before).flatMap((answers) => Object.entries(answers)));
  const isGiven = new Set(Object.values(given).flatMap((answers) => Object.keys(answers)));
  const merged: Record<string, Record<string, ItemAnswer>> = {};
  for (const [section, answers] of Object.entries(before))
    merged[section] = Object.fromEntries(Object.entries(answers).filter(([item]) => !isGiven.has(item)));
  for (const [section, answers] of Object.entries(given))
    for (const [item, answer] of Object.entries(answers)) {
      const earlier = stored.get(item);
      const cells = { ...earlier?.cells, ...answer.cells };
      merged[section] = { ...merged[section], [item]: { ...earlier, ...answer, cells } };
    }
  return merged;
}
