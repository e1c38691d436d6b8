import type { AnswerLine } from '../conversation/answer.ts';
import { capitalise } from '../kinds/shared/capitalise.ts';
import type { Language } from '../language/language.ts';
import { periodLabel } from '../period/period-label.ts';
import type { Cell } from '../value/cell.ts';
import { formatCell } from '../value/format-cell.ts';

/** The value that a cell is compared with, under the name of its period. */
export function previousLine(cell: Cell, language: Language): readonly AnswerLine[] {
  const { previous } = cell;
  const value = formatCell({ ...cell, value: previous?.value }, language);
  if (previous === undefined || value === undefined) return [];
  return [{ label: capitalise(periodLabel(previous.period, language)), value }];
}
