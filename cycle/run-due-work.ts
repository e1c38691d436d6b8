import type { PeriodId } from '../report/period/period-id.ts';
import { periodToReport } from '../report/calendar/current-period.ts';
import { comparePeriods, parsePeriod } from '../report/period/period.ts';
import type { Cycle } from './cycle.ts';
import type { Urgency } from './due-lane.ts';
import { inSlices } from './breathing.ts';
import { composeDelivery } from './due/compose-delivery.ts';
import { composeSummary } from './due/compose-summary.ts';
import { dueReminders } from './due/due-reminders.ts';
import { dueDeliveries } from './due/due-deliveries.ts';
import { freshPeriod } from './due/fresh-period.ts';
import { missingKeys } from './due/known-deliveries.ts';
import { partsPosted } from './due/parts-posted.ts';
import { reportKey } from './due/report-key.ts';
import { sendDeliveries } from './due/send-deliveries.ts';
import { sliceSignal } from './due/send-slice.ts';
import { writeDown } from './due/write-down.ts';
import { tellOfDefinition } from './due/tell-of-definition.ts';
import { tellFollowers } from './follow/tell-followers.ts';
import { withAway } from './people/standings.ts';
import type { Delivery } from './ports/delivery-store.ts';
import { type LoadedPeriod, loadPeriod } from './period/load-period.ts';
import { openDuePeriods } from './period/open-due-periods.ts';
import { refreshTaken } from './taken/refresh-taken.ts';

/**
 * One tick. What is due is computed from the definition, the calendar, the stored state and now; the timer that calls
 * this only wakes it, so that a missed tick is caught up by the next one:
 *
 * 1. take over the definition that is in use, and tell the coordinators of one that waits
 * 2. open each period whose opening has passed since the newest; a new installation leaves one alone whose deadline has
 *    passed, since nobody was ever asked for it
 * 3. for them and the newest others: look up what other reports of the store give to those still open
 * 4. write down each message that is owed, under its own key, once
 * 5. send what is written down and not sent
 * 6. tell those who follow something that has another colour now
 *
 * Never rejects: what fails is logged and due again at the next tick. `also` is an older period that something was just done
 * with. A process does one round at a time, and rests before one that may come `soon`.
 */
export async function runDueWork(cycle: Cycle, also?: string, when: Urgency = 'now'): Promise<void> {
  if (cycle.lane === undefined) await round(cycle, also === undefined ? [] : [also]);
  else await cycle.lane.run(also, (periods, signal) => round(cycle, periods, signal), when);
}

/** Gives how many milliseconds it took to look for what is due, without the sending. */
async function round(cycle: Cycle, also: readonly string[], signal?: AbortSignal): Promise<number> {
  const began = performance.now();
  let sendingMs = 0;
  const sending = async (send: Promise<boolean>): Promise<void> => {
    const from = performance.now();
    if (await send) left = true;
    sendingMs += performance.now() - from;
  };
  await tellOfDefinition(cycle, signal);
  const { definition } = cycle.active;
  const now = cycle.clock.now();
  const known = await openedPeriods(cycle);
  let failed = known === undefined;
  let unread = failed;
  let left = false;
  const followed: LoadedPeriod[] = [];
  const due = known === undefined ? undefined : await openDuePeriods(cycle, known);
  if (due?.failed) failed = true;
  const current = known === undefined ? periodToReport(now, definition) : undefined;
  const named = [current, ...also.map(parsePeriod)].filter((period) => period !== undefined);
  const newest = new Set([...(due?.opened ?? []), ...(known ?? []).slice(-2)]);
  for (const period of new Set([...newest, ...named])) {
    try {
      const stored = await loadPeriod(cycle, { report: definition.id, period });
      if (stored === undefined) continue;
      const loaded = await withAway(cycle, await refreshTaken(cycle, stored));
      if (newest.has(period)) followed.push(loaded);
      await writeDownDeliveries(cycle, loaded);
      await sending(sendPeriod(cycle, loaded, signal));
    } catch (cause) {
      failed = true;
      if (newest.has(period) && !followed.some(({ key }) => key.period === period)) unread = true;
      cycle.log.error('due-work-failed', cause, { period });
    }
  }
  // A period that could not be read might be the newest that has a colour.
  if (!unread) await sending(tellFollowers(cycle, followed, signal));
  if (cycle.pulse !== undefined) {
    cycle.pulse.last = { at: now, failed };
    cycle.pulse.left = left;
  }
  return performance.now() - began - sendingMs;
}

/** The periods that a cycle was run for, oldest first; the newest two may still owe something. Undefined when nobody knows. */
async function openedPeriods(cycle: Cycle): Promise<readonly PeriodId[] | undefined> {
  try {
    return (await cycle.reports.listPeriods(cycle.active.definition.id))
      .filter(({ imported }) => !imported)
      .map(({ period }) => parsePeriod(period))
      .filter((period) => period !== undefined)
      .toSorted(comparePeriods);
  } catch (cause) {
    cycle.log.error('periods-not-listed', cause);
    return undefined;
  }
}

/** Gives true when something was left for the next round. */
async function sendPeriod(
  cycle: Cycle,
  loaded: LoadedPeriod,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const fresh = freshPeriod(cycle, loaded);
  return sendDeliveries(
    cycle,
    loaded.key,
    async (paced, delivery, directory) => composeDelivery(paced, await fresh(), delivery, directory),
    sliceSignal(signal),
  );
}

async function writeDownDeliveries(cycle: Cycle, loaded: LoadedPeriod): Promise<void> {
  const { key, snapshot } = loaded;
  const { publication } = snapshot.period.record;
  const root = reportKey(publication, 0);
  const partsNeeded = publication > 0 && (await missingKeys(cycle, key, [root])).has(root);
  // Replies of a longer publication than this one are edited too, to say that they are not in use.
  const parts = partsNeeded
    ? Math.max((await composeSummary(cycle, loaded)).length, await partsSoFar(cycle, loaded))
    : 0;
  const now = cycle.clock.now();
  const known = await remindersSoFar(cycle, loaded, now);
  const due = await inSlices(dueDeliveries(loaded, now, parts, known), (ofKind) => ofKind);
  await writeDown(cycle, key, due.flat());
}

async function partsSoFar(cycle: Cycle, { key }: LoadedPeriod): Promise<number> {
  const listed = await cycle.deliveries.list(key, { under: 'report' });
  return partsPosted(listed.map(({ delivery }) => delivery));
}

/** What has been written down of reminders; read only when the ladder has a new one for somebody. */
async function remindersSoFar(cycle: Cycle, loaded: LoadedPeriod, now: Date): Promise<readonly Delivery[]> {
  const keys = dueReminders(loaded, now).map(({ key }) => key);
  if (keys.length === 0 || (await missingKeys(cycle, loaded.key, keys)).size === 0) return [];
  const listed = await cycle.deliveries.list(loaded.key, { under: 'reminder' });
  return listed.map(({ delivery }) => delivery);
}
