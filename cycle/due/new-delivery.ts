import type { Delivery } from '../ports/delivery-store.ts';
import type { PeriodKey } from '../ports/report-store.ts';

/** A message written down and not yet sent. */
export function newDelivery(
  period: PeriodKey,
  delivery: Pick<Delivery, 'key' | 'kind' | 'to'> & { readonly section?: string },
): Delivery {
  return { report: period.report, period: period.period, ...delivery, state: 'pending', attempts: 0 };
}
