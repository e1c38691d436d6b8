import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Cell, CellSource } from '../../value/cell.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodOf, periodParts } from '../../period/period-parts.ts';
import type { ItemContext } from '../kind.ts';
import { lastPeriodOfYear } from '../shared/last-period-of-year.ts';
import { makeCell } from '../shared/make-cell.ts';
import { previousValue } from '../shared/previous-value.ts';
import { readValue } from '../shared/read-value.ts';
import { rowLabel } from './row-label.ts';
import type { RollForwardItem } from './schema.ts';
import { type RollForwardRow, rollForwardRows, rollForwardValues } from './values.ts';

const sources: Readonly<Record<RollForwardRow, CellSource>> = {
  opening: 'plan',
  movement: 'entered',
  closing: 'computed',
  limit: 'plan',
  unused: 'computed',
};

/** All cells of this period, and the earlier one that the judged cell is compared with. */
export function rollForwardCells(
  item: RollForwardItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): readonly Cell[] {
  const { language, period } = context;
  const values = rollForwardValues(readValue(answer?.cells['movement']), period, context);
  const judged = values.limit === undefined ? 'closing' : 'unused';
  const previous = previousValue(
    context,
    (earlier) => rollForwardValues(readValue(context.history('movement', earlier)), earlier, context)[judged],
  );
  const isFromYearStart = opensWithYear(period, context);
  const partsOf = (row: RollForwardRow) =>
    ({
      item: item.id,
      id: row,
      column: 'actual',
      basis: row === 'movement' && isFromYearStart ? 'year-to-date' : undefined,
      label: rowLabel(item, row, language),
      unit: item.unit,
      decimals: item.decimals,
      direction: row === judged ? 'higher' : 'none',
      rule: row === judged ? item.status : undefined,
    }) as const;

  const rows = rollForwardRows.filter((row) => judged === 'unused' || (row !== 'limit' && row !== 'unused'));
  const cells = rows.map((row) =>
    makeCell(
      {
        ...partsOf(row),
        period,
        value: values[row],
        source: sources[row],
        override: answer?.overrides?.[row],
        previous: row === judged ? previous : undefined,
        headline: row === judged,
      },
      context,
    ),
  );
  if (previous === undefined) return cells;
  return [...cells, makeCell({ ...partsOf(judged), ...previous, source: 'history' }, context)];
}

/** One opening balance for the whole year: the movement then counts from 1 January. */
function opensWithYear(period: PeriodId, context: ItemContext): boolean {
  const last = lastPeriodOfYear(period);
  const { cadence, year } = periodParts(period);
  if (cadence === 'dated') return false;
  const openingIn = (at: PeriodId) => context.plan('opening', 'balance', at);
  return openingIn(periodOf({ cadence, year, number: 1 })) === openingIn(last);
}
