import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { divideDecimals, multiplyDecimals, toDecimalText } from '../../number/decimal.ts';
import type { Cell } from '../../value/cell.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { makeCell } from '../shared/make-cell.ts';
import type { Previous } from '../shared/previous-value.ts';
import type { BudgetUseItem, BudgetUseRow } from './schema.ts';

const shareDecimals = 1;

/** A row's three cells in the order of the columns: budget, accounts, share. */
export function budgetUseCells(
  item: BudgetUseItem,
  row: BudgetUseRow,
  values: {
    readonly budget: DecimalText | undefined;
    readonly accounts: DecimalText | undefined;
    readonly previous: Previous<DecimalText> | undefined;
  },
  context: ItemContext,
): readonly [Cell, Cell, Cell] {
  const { language, period } = context;
  const label = localText(row.label, language);
  const isComputed = row.formula !== undefined;
  const about = { item: item.id, id: row.id, period, label, unit: item.unit, decimals: item.decimals };
  return [
    makeCell(
      { ...about, column: 'annualBudget', value: values.budget, source: isComputed ? 'computed' : 'plan' },
      context,
    ),
    makeCell(
      {
        ...about,
        column: 'actual',
        value: values.accounts,
        source: isComputed ? 'computed' : 'entered',
        basis: 'year-to-date',
        previous: values.previous,
        headline: row.headline,
      },
      context,
    ),
    makeCell(
      {
        ...about,
        column: 'share',
        label: translate(language, 'kinds.cellShareUsed', { row: label }),
        value: shareOf(values.accounts, values.budget),
        unit: 'percent',
        decimals: shareDecimals,
        source: 'computed',
      },
      context,
    ),
  ];
}

/** Per cent, rounded as printed, since a quotient need not end; blank where there is no budget to use. */
function shareOf(
  accounts: DecimalText | undefined,
  budget: DecimalText | undefined,
): DecimalText | undefined {
  if (accounts === undefined || budget === undefined || budget === '0') return undefined;
  return divideDecimals(multiplyDecimals(accounts, toDecimalText('100')), budget, shareDecimals);
}
