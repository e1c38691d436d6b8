import { commentCell } from '../../report/answer/comment-cell.ts';
import type { CellTexts, ItemAnswer } from '../../report/answer/item-answer.ts';

/**
 * What later periods keep of an answer: its cells, and its comment among them, so that a copied one is seen.
 * @example pastCells({ state: 'answered', cells: { open: '258' }, comment: 'Flere.' }) //=> { open: '258', comment: 'Flere.' }
 */
export function pastCells({ cells, comment }: ItemAnswer): CellTexts {
  return comment === undefined || commentCell in cells ? cells : { ...cells, [commentCell]: comment };
}
