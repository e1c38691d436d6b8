import type { AnswerLine } from '../conversation/answer.ts';
import type { Language } from '../language/language.ts';
import { formatValue } from '../number/format-value.ts';
import { periodLabel } from '../period/period-label.ts';
import type { Cell } from '../value/cell.ts';

/** The value that a cell is compared with, under the name of its period. */
export function previousLine(cell: Cell, language: Language): readonly AnswerLine[] {
  const { previous, unit, decimals } = cell;
  if (previous === undefined) return [];
  const label = periodLabel(previous.period, language);
  return [
    {
      label: label.slice(0, 1).toUpperCase() + label.slice(1),
      value: formatValue(previous.value, { unit, decimals, language }),
    },
  ];
}
