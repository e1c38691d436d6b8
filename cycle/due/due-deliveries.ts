import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { dueEscalations } from './due-escalations.ts';
import { noticesByKind } from './due-notices.ts';
import { duePrompts } from './due-prompts.ts';
import { dueReminders } from './due-reminders.ts';
import { dueReportParts } from './due-report-parts.ts';

/**
 * Every message that is owed for a period at a moment, sent or not: a pure function of the definition, the calendar and
 * the stored state. Each has a deterministic key, so that any number of instances write it down once. `reportParts` is
 * how many parts the newest publication has, `known` what is written down already. Kind by kind: with thousands of sections
 * each takes a while, and others may have their turn in between.
 */
export function* dueDeliveries(
  loaded: LoadedPeriod,
  now: Date,
  reportParts: number,
  known: readonly Delivery[] = [],
): Generator<readonly Delivery[]> {
  yield duePrompts(loaded, now);
  yield dueReminders(loaded, now, known);
  yield dueEscalations(loaded, now);
  yield* noticesByKind(loaded, now);
  yield dueReportParts(loaded, reportParts);
}
