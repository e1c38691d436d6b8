import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Evidence } from '../../checks/check-input.ts';
import type { YearToDate } from '../../checks/evidence/relations.ts';
import type { Place } from '../../checks/place.ts';
import type { ItemContext } from '../kind.ts';
import { laggedLabel } from '../shared/lagged-label.ts';
import { periodsOfDataYear } from '../shared/data-period.ts';
import { readFigure } from './figure.ts';
import type { ScorecardItem } from './schema.ts';

/** The year so far where it was entered, beside the periods that the definition says it comes from. */
export function scorecardEvidence(
  item: ScorecardItem,
  { cells }: ItemAnswer,
  context: ItemContext,
  where: Place,
): Partial<Evidence> {
  return {
    yearsToDate: item.rows.flatMap((row): readonly YearToDate[] => {
      const { id, aggregation, unit, decimals } = row;
      const entered = readFigure(cells[`${id}.yearToDate`]);
      // An inequality has no sum, and the weights of a mean are another row's.
      if (entered === undefined || entered.relation !== undefined) return [];
      if (aggregation === 'entered' || aggregation === 'weighted-mean') return [];
      const periods = periodsOfDataYear(context.period, row.dataLag).map((period) => {
        const texts =
          period === context.period ? cells[`${id}.period`] : context.history(`${id}.period`, period);
        const figure = readFigure(texts);
        return figure?.relation === undefined ? figure?.value : undefined;
      });
      const about = { where: { ...where, cell: `${id}.yearToDate` }, label: laggedLabel(row, context) };
      return [{ ...about, periods, value: entered.value, aggregation, unit, decimals }];
    }),
  };
}
