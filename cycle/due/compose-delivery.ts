import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Directory } from './directory.ts';
import type { Composed } from './composed.ts';
import { composeNotice } from './compose-notice.ts';
import { composePrompt } from './compose-prompt.ts';
import { composeReminder } from './compose-reminder.ts';
import { composeReportPart } from './compose-report-part.ts';

/** Makes a delivery ready from what the store says now, so that it never shows what has been overtaken. */
export async function composeDelivery(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
  directory: Directory,
): Promise<Composed> {
  switch (delivery.kind) {
    case 'prompt':
      return composePrompt(cycle, loaded, delivery, directory);
    case 'reminder':
      return composeReminder(cycle, loaded, delivery, directory);
    case 'report':
      return composeReportPart(cycle, loaded, delivery);
    // Told beside the periods (`follow/tell-followers.ts`).
    case 'alert':
      return { outcome: 'wait' };
    case 'notice':
      return composeNotice(cycle, loaded, delivery, directory);
  }
}
