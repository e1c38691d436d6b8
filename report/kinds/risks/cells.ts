import { periodBefore } from '../shared/period-before.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Override } from '../../status/status.ts';
import type { Cell } from '../../value/cell.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { areaStatus, areaTrend, readAreaColour } from '../shared/area-colour.ts';
import { colourCell } from '../shared/colour-cell.ts';
import { makeCell } from '../shared/make-cell.ts';
import type { Risk } from './risk.ts';
import type { RisksItem } from './schema.ts';

/** Each risk's score with its zone, or its chosen colour, now and before; none where the list has texts alone. */
export function riskCells(
  item: RisksItem,
  now: readonly Risk[],
  before: readonly Risk[],
  overrides: Readonly<Record<string, Override>>,
  context: ItemContext,
): readonly Cell[] {
  const last = periodBefore(context);
  const earlierOf = (risk: Risk) => before.find(({ key }) => key === risk.key);
  return [
    ...now.flatMap((risk) =>
      cellOf(item, risk, { period: context.period, earlier: earlierOf(risk) }, overrides, context),
    ),
    ...before.flatMap((risk) => cellOf(item, risk, { period: last, earlier: undefined }, {}, context)),
  ];
}

function cellOf(
  item: RisksItem,
  { key: id, label, score, row }: Risk,
  when: { readonly period: PeriodId; readonly earlier: Risk | undefined },
  overrides: Readonly<Record<string, Override>>,
  context: ItemContext,
): readonly Cell[] {
  const { period, earlier } = when;
  const source = period === context.period ? 'entered' : 'history';
  if (item.colour) {
    const colour = readAreaColour(row['colour']);
    const status = areaStatus(colour, row['measure'] ?? row['description'], context.language);
    const trend = areaTrend(colour, readAreaColour(earlier?.row['colour']));
    return [colourCell({ item: item.id, id, label, period, source, status, trend })];
  }
  if (item.scale === undefined) return [];
  const previous = previousScore(earlier?.score, context);
  return [
    makeCell(
      {
        item: item.id,
        id,
        column: 'score',
        period,
        label,
        value: score,
        unit: 'score',
        decimals: 0,
        source: source === 'entered' ? 'computed' : source,
        direction: 'lower',
        rule: item.zones === undefined ? undefined : { bands: item.zones },
        override: overrides[id],
        previous,
      },
      context,
    ),
  ];
}

function previousScore(value: DecimalText | undefined, context: ItemContext) {
  return value === undefined ? undefined : { period: periodBefore(context), value };
}
