import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { unitName } from '../../number/unit-name.ts';
import { periodLabel } from '../../period/period-label.ts';
import { yearOf } from '../../period/period.ts';
import type { ItemContext } from '../kind.ts';
import type { ScorecardColumn } from './columns.ts';
import { dataMonth } from './data-period.ts';
import type { ScorecardItem, ScorecardRow } from './schema.ts';

const money = ['nok', 'nok-thousand', 'nok-million'] as const satisfies readonly ScorecardRow['unit'][];

/** A row's name, with the month that its figures are for where they lag: "Sykefravær (per mars)". */
export function rowLabel(
  row: ScorecardRow,
  { period, language }: Pick<ItemContext, 'period' | 'language'>,
): string {
  const label = localText(row.label, language);
  if (row.dataLag === 0) return label;
  const month = dataMonth(period, row.dataLag);
  const name = periodLabel(month, language, { year: yearOf(month) !== yearOf(period) });
  return translate(language, 'rules.perMonth', { label, month: name });
}

/** A row's name in the table, where money says its scale row by row because the rows have different units. */
export function tableLabel(row: ScorecardRow, context: Pick<ItemContext, 'period' | 'language'>): string {
  const label = rowLabel(row, context);
  if (!money.some((unit) => unit === row.unit)) return label;
  return translate(context.language, 'rules.inUnit', { label, unit: unitName(row.unit, context.language) });
}

/** The name of one of a row's figures, alone: "Tilgjengelighet: hittil i år". */
export function figureLabel(
  row: ScorecardRow,
  column: ScorecardColumn,
  context: Pick<ItemContext, 'period' | 'language'>,
): string {
  return translate(context.language, `rules.figure-${column}`, { row: rowLabel(row, context) });
}

/** A column's heading, over its figures and their targets. */
export function columnLabel(
  { columns }: ScorecardItem,
  column: ScorecardColumn,
  { language }: ItemContext,
): string {
  const said = columns[column];
  const own = said === false ? undefined : said.label;
  return own === undefined ? translate(language, `rules.column-${column}`) : localText(own, language);
}
