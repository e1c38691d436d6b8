import type { ReportItem } from '../assembly/report.ts';
import type { AnswerLine } from '../conversation/answer.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { formatNumber } from '../number/format-number.ts';
import { formatValue } from '../number/format-value.ts';
import { inProse } from '../status/in-prose.ts';
import { trendMark } from '../status/trend-of.ts';
import { worstStatus } from '../status/worst-status.ts';
import { cellText } from '../value/cell-text.ts';
import type { Cell } from '../value/cell.ts';
import { isVariance } from '../value/is-variance.ts';
import { columnOf } from './column-of.ts';

/** A row of an item: on one line, or a line for each of its cells where several of them are only colours. */
export function rowLines(
  item: ReportItem,
  cells: readonly Cell[],
  label: string,
  language: Language,
): readonly AnswerLine[] {
  const isParted = cells.length > 1 && cells.some(isColourAlone);
  return isParted
    ? cells.map((cell) => rowLine(item, [cell], cell.label, language))
    : [rowLine(item, cells, label, language)];
}

function isColourAlone({ value, status }: Cell): boolean {
  return value === undefined && status !== undefined && status.colour !== 'no-data';
}

/** One row of an item on one line: its value, or with several columns each value after its heading. */
export function rowLine(
  item: ReportItem,
  cells: readonly Cell[],
  label: string,
  language: Language,
): AnswerLine {
  const status = worstStatus(cells.map((cell) => cell.status));
  const trend = cells.find((cell) => cell.trend !== undefined)?.trend;
  const value = valueOf(item, cells, language);
  return {
    label,
    ...(value === undefined ? {} : { value }),
    ...(trend === undefined ? {} : { trend: trendMark(trend) }),
    ...(status === undefined ? {} : { status: inProse(status) }),
  };
}

function valueOf(item: ReportItem, cells: readonly Cell[], language: Language): string | undefined {
  const [only] = cells;
  if (only !== undefined && cells.length === 1) {
    const coloured = only.status !== undefined && only.status.decidedBy !== 'rule';
    return cellText(only, language) ?? (coloured ? undefined : translate(language, 'question.blank'));
  }
  const parts = cells.flatMap((cell) => {
    if (cell.value === undefined) return [];
    const column = columnOf(item, cell);
    if (column === undefined) return [];
    const { unit, decimals } = cell;
    const format = { unit, decimals, language, signed: isVariance(cell.column) };
    // The table's note gives the unit of most columns; one of another unit says its own.
    const number =
      cell.unit === only?.unit ? formatNumber(cell.value, format) : formatValue(cell.value, format);
    const value = translate(language, 'question.columnValue', { column: column.label, value: number });
    return [{ group: column.group, value }];
  });
  if (parts.length === 0) return translate(language, 'question.blank');
  return grouped(parts, language);
}

/** A line for each group of columns, after its heading: "Mars 2024 – Faktisk: 1, Budsjett: 2". */
function grouped(
  parts: readonly { readonly group: string | undefined; readonly value: string }[],
  language: Language,
): string {
  const groups: { group: string | undefined; values: string[] }[] = [];
  for (const { group, value } of parts) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === group) last.values.push(value);
    else groups.push({ group, values: [value] });
  }
  return groups
    .map(({ group, values }) => {
      const joined = values.join(', ');
      if (group === undefined) return joined;
      return translate(language, 'question.groupValue', { group, values: joined });
    })
    .join('\n');
}
