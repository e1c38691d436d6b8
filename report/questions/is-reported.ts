import type { ReportItem } from '../assembly/report.ts';

/** Whether an owner has said something about an item, be it "nothing" or "not applicable". A promise is not an answer. */
export function isReported(item: ReportItem): boolean {
  return item.state !== 'outstanding' && item.state !== 'later';
}
