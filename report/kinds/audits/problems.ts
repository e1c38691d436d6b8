import type { CellTexts } from '../../answer/item-answer.ts';
import { translate } from '../../messages/translate.ts';
import type { ItemContext } from '../kind.ts';
import { auditProblem } from './audit-problem.ts';
import { readAudits } from './read-audits.ts';
import type { AuditsItem } from './schema.ts';

/** The first audit that is not as it should be, with its line. */
export function auditsProblems(
  item: AuditsItem,
  cells: CellTexts,
  { language }: ItemContext,
): Readonly<Record<string, string>> {
  for (const [index, audit] of readAudits(item, (cell) => cells[cell]).entries()) {
    const problem = auditProblem(audit, language);
    if (problem !== undefined)
      return {
        records: translate(language, 'requirements.auditProblem', { line: String(index + 1), problem }),
      };
  }
  return {};
}
