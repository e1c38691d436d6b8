import type { ReportItem } from '../assembly/report.ts';
import { listText } from '../language/list-text.ts';
import { translate } from '../messages/translate.ts';
import { absoluteDecimal, compareDecimals, roundDecimal } from '../number/decimal.ts';
import { formatProse } from '../number/format-prose.ts';
import { periodLabel } from '../period/period-label.ts';
import type { Cell } from '../value/cell.ts';
import { isVariance } from '../value/is-variance.ts';
import type { DraftScope } from './draft-scope.ts';

const mostNamed = 3;

/**
 * Names the lines that are furthest from their budgets, the furthest first, totals left out since they repeat them;
 * nothing for fewer than two lines with a variance.
 * @example largestDeviations(statement, scope) //=> 'De største avvikene hittil i år er Lisenser (+5,0 mill. kr) og SLA (−4,6 mill. kr).'
 */
export function largestDeviations(
  { blocks }: Pick<ReportItem, 'blocks'>,
  { period, language }: DraftScope,
): string | undefined {
  const lines = blocks.flatMap((block) =>
    block.type === 'table'
      ? block.rows
          .filter(({ style }) => style === 'normal')
          .flatMap(({ label, cells }) => {
            const cell = lastVariance(cells.flatMap((each) => (each.type === 'value' ? [each.cell] : [])));
            return cell === undefined || cell.period !== period ? [] : [{ label, cell }];
          })
      : [],
  );
  const named = lines
    .flatMap(({ label, cell }) => (cell.value === undefined ? [] : [{ label, cell, value: cell.value }]))
    .map((line) => ({ ...line, size: absoluteDecimal(roundDecimal(line.value, line.cell.decimals)) }))
    .filter(({ size }) => size !== '0')
    .sort((a, b) => compareDecimals(b.size, a.size))
    .slice(0, mostNamed);
  const [first] = named;
  if (first === undefined || named.length < 2) return undefined;
  const names = named.map(({ label, value, cell: { unit, decimals } }) => {
    const amount = formatProse(value, { unit, decimals, language, signed: true });
    return translate(language, 'draft.deviation', { line: label, amount });
  });
  return translate(language, 'draft.largest', {
    lines: listText(names, language),
    when: first.cell.column.startsWith('yearToDate') ? 'year' : 'period',
    period: periodLabel(period, language),
  });
}

/** The variance of the year where the statement has it, which stands after that of the month. */
function lastVariance(cells: readonly Cell[]): Cell | undefined {
  return cells.findLast((cell) => isVariance(cell.column) && cell.value !== undefined);
}
