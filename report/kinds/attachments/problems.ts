import type { CellTexts } from '../../answer/item-answer.ts';
import { translate } from '../../messages/translate.ts';
import type { ItemContext } from '../kind.ts';
import { isBadLink, readAttachments } from './read-attachments.ts';
import type { AttachmentsItem } from './schema.ts';

/** The first reference that is an address of another sort than https. */
export function attachmentsProblems(
  item: AttachmentsItem,
  cells: CellTexts,
  { language }: ItemContext,
): Readonly<Record<string, string>> {
  const bad = readAttachments(item, (cell) => cells[cell]).findIndex(({ reference }) => isBadLink(reference));
  if (bad === -1) return {};
  const problem = translate(language, 'requirements.notLink');
  return { records: translate(language, 'requirements.auditProblem', { line: String(bad + 1), problem }) };
}
