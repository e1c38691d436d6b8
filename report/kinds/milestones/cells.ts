import { shortDate } from '../../calendar/format-iso-date.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import { toDecimalText } from '../../number/decimal.ts';
import { periodBefore } from '../shared/period-before.ts';
import type { Status } from '../../status/status.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { areaStatus, areaTrend } from '../shared/area-colour.ts';
import { colourCell } from '../shared/colour-cell.ts';
import { daysLate, daysMoved, type Milestone } from './milestone.ts';

/** Each milestone's colour now and before, and how many days it is late or moved. */
export function milestoneCells(
  item: string,
  list: { readonly now: readonly Milestone[]; readonly before: readonly Milestone[]; readonly asOf: string },
  context: ItemContext,
): readonly Cell[] {
  const { language, period } = context;
  const { now, before, asOf } = list;
  const cells = now.flatMap((milestone) => {
    const { key: id, label, colour, comment } = milestone;
    const earlier = before.find(({ key }) => key === id);
    const status = withDate(areaStatus(colour, comment, language), milestone, language);
    const trend = areaTrend(colour, earlier?.colour);
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
  const earlier = before.map(({ key, label, colour, comment }) =>
    colourCell({
      item,
      id: key,
      label,
      period: periodBefore(context),
      source: 'history',
      status: areaStatus(colour, comment, language),
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
