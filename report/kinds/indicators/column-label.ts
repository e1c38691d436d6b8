import type { PeriodId } from '../../period/period-id.ts';
import { periodLabel } from '../../period/period-label.ts';
import { stockDateLabel } from '../../period/stock-date-label.ts';
import { yearOf } from '../../period/period.ts';
import type { ItemContext } from '../kind.ts';
import { capitalise } from '../shared/capitalise.ts';
import type { IndicatorsItem } from './schema.ts';

/** A period's column: a month under its year when the window crosses a year end, a date for stock figures. */
export function columnOf(
  item: IndicatorsItem,
  period: PeriodId,
  periods: readonly PeriodId[],
  context: ItemContext,
): { readonly id: string; readonly label: string; readonly group?: string } {
  const { language } = context;
  if (item.window?.stockOn === 'day-after') return { id: period, label: stockDateLabel(period, language) };
  if (periods.length === 1) return { id: period, label: capitalise(periodLabel(period, language)) };
  const label = capitalise(periodLabel(period, language, { year: false, short: true }));
  const years = new Set(periods.map(yearOf));
  return years.size === 1 ? { id: period, label } : { id: period, label, group: String(yearOf(period)) };
}
