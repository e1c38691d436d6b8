import { shortDate } from '../../calendar/format-iso-date.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import { toDecimalText } from '../../number/decimal.ts';
import { periodBefore } from '../shared/period-before.ts';
import type { Status } from '../../status/status.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { areaColourOf, areaTrend } from '../shared/area-colour.ts';
import { colourCell } from '../shared/colour-cell.ts';
import { lastDayBefore } from './as-of.ts';
import { daysLate, daysMoved, type Milestone } from './milestone.ts';
import { milestoneStatus } from './milestone-status.ts';
import type { MilestonesItem } from './schema.ts';

/** Each milestone's colour now and before, and how many days it is late or moved. */
export function milestoneCells(
  { id: item, ...rule }: Pick<MilestonesItem, 'id' | 'status'>,
  list: { readonly now: readonly Milestone[]; readonly before: readonly Milestone[]; readonly asOf: string },
  context: ItemContext,
): readonly Cell[] {
  const { language, period } = context;
  const { now, before, asOf } = list;
  const asOfBefore = lastDayBefore(period);
  const cells = now.flatMap((milestone) => {
    const { key: id, label } = milestone;
    const earlier = before.find(({ key }) => key === id);
    const judged = milestoneStatus(rule, milestone, asOf, language);
    const status = rule.status === undefined ? withDate(judged, milestone, language) : judged;
    const was = earlier && areaColourOf(milestoneStatus(rule, earlier, asOfBefore, language).colour);
    const trend = areaTrend(areaColourOf(judged.colour), was);
    const days = (column: 'late' | 'moved', count: number | undefined): readonly Cell[] =>
      count === undefined
        ? []
        : [
            {
              item,
              id,
              column,
              period,
              label: translate(language, `projects.cell-${column}`, { milestone: label }),
              value: toDecimalText(count),
              unit: 'days',
              decimals: 0,
              source: 'computed',
            },
          ];
    return [
      colourCell({ item, id, label, period, source: 'entered', status, trend }),
      ...days('late', daysLate(milestone, asOf)),
      ...days('moved', daysMoved(milestone, earlier)),
    ];
  });
  const earlier = before.map((milestone) =>
    colourCell({
      item,
      id: milestone.key,
      label: milestone.label,
      period: periodBefore(context),
      source: 'history',
      status: milestoneStatus(rule, milestone, asOfBefore, language),
    }),
  );
  return [...cells, ...earlier];
}

/** A milestone is not understood without its date. */
function withDate(status: Status, { due }: Milestone, language: Language): Status {
  if (due === undefined) return status;
  const values = { date: shortDate(due), reason: status.reason };
  return { ...status, reason: translate(language, 'projects.milestoneReason', values) };
}
