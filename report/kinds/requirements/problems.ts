import type { CellTexts } from '../../answer/item-answer.ts';
import { translate } from '../../messages/translate.ts';
import type { ItemContext } from '../kind.ts';
import { dueRows } from './due-rows.ts';
import { rowAnswer } from './row-answer.ts';
import type { RequirementsItem } from './schema.ts';

/** What is wrong with answers taken together: nothing said of a requirement, or a text beside a word that there is none. */
export function requirementsProblems(
  item: RequirementsItem,
  cells: CellTexts,
  { language, period }: ItemContext,
): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  for (const row of dueRows(item, period)) {
    const { text, exemption, colour } = rowAnswer(row, (cell) => cells[cell]);
    if (text === undefined && exemption === undefined)
      problems[`${row.id}.answer`] = translate(language, 'requirements.noAnswer');
    if (text !== undefined && exemption === 'nil')
      problems[`${row.id}.instead`] = translate(language, 'requirements.nilWithAnswer');
    if (row.status && exemption === undefined && colour === undefined)
      problems[`${row.id}.colour`] = translate(language, 'form.empty-choice');
  }
  return problems;
}
