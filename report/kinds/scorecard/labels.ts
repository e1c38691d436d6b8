import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { unitName } from '../../number/unit-name.ts';
import type { ItemContext } from '../kind.ts';
import { laggedLabel } from '../shared/lagged-label.ts';
import type { ScorecardColumn } from './columns.ts';
import type { ScorecardItem, ScorecardRow } from './schema.ts';

const money = ['nok', 'nok-thousand', 'nok-million'] as const satisfies readonly ScorecardRow['unit'][];

/** A row's name in the table, where money says its scale row by row because the rows have different units. */
export function tableLabel(row: ScorecardRow, context: Pick<ItemContext, 'period' | 'language'>): string {
  const label = laggedLabel(row, context);
  if (!money.some((unit) => unit === row.unit)) return label;
  return translate(context.language, 'rules.inUnit', { label, unit: unitName(row.unit, context.language) });
}

/** The name of one of a row's figures, alone: "Tilgjengelighet: hittil i år". */
export function figureLabel(
  row: ScorecardRow,
  column: ScorecardColumn,
  context: Pick<ItemContext, 'period' | 'language'>,
): string {
  return translate(context.language, `rules.figure-${column}`, { row: laggedLabel(row, context) });
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
