import type { Message } from '../../report/conversation/message.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { SentMessage } from '../ports/messenger.ts';
import type { Composed } from './composed.ts';
import { composeSummary } from './compose-summary.ts';
import { reportKey } from './report-key.ts';

/**
 * One part of the newest publication. The first publication posts it; a later one edits the same post in place (P1).
 * A part of an overtaken publication is dropped: the newer one says all that it would.
 */
export async function composeReportPart(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
): Promise<Composed> {
  const { publication } = loaded.snapshot.period.record;
  const part = Number(delivery.key.slice(-3));
  if (!delivery.key.startsWith(reportKey(publication, 0).slice(0, -3))) {
    return { outcome: 'drop', problem: 'overtaken' };
  }
  const channel = await cycle.people.readChannel(loaded.key.report);
  if (channel === undefined) return { outcome: 'wait' };

  const deliveries = (await cycle.deliveries.list(loaded.key, { under: 'report' })).map(
    (stored) => stored.delivery,
  );
  // An older publication that is on its way, or may have arrived: a second post beside it must never come of this.
  if (earlierOf(deliveries, delivery, part).some(({ state }) => state === 'sending' || state === 'unknown')) {
    return { outcome: 'wait' };
  }
  const earlier = sentPart(deliveries, part);
  const current = (await composeSummary(cycle, loaded))[part];
  if (current === undefined && earlier === undefined) return { outcome: 'drop', problem: 'overtaken' };
  const message = current ?? retired(loaded);
  if (earlier !== undefined) {
    return {
      outcome: 'ready',
      edits: earlier,
      send: () => cycle.messenger.update({ type: 'channel', channel }, earlier, message),
    };
  }
  if (part === 0) {
    return { outcome: 'ready', send: () => cycle.messenger.send({ type: 'channel', channel }, message) };
  }
  const root = sentPart(deliveries, 0);
  if (root === undefined) {
    // A coordinator found the root post, but nobody knows its place: the rest stands beside it instead of under it.
    const isThere = deliveries.some(
      ({ key, state }) => key === reportKey(publication, 0) && state === 'sent',
    );
    return isThere
      ? { outcome: 'ready', send: () => cycle.messenger.send({ type: 'channel', channel }, message) }
      : { outcome: 'wait' };
  }
  const thread = { type: 'thread' as const, channel, conversationId: root.conversationId };
  return { outcome: 'ready', send: () => cycle.messenger.send(thread, message) };
}

/** Takes the place of a reply that the report, now shorter, has no use for: nothing old is left standing as if it counted. */
function retired({ definition }: LoadedPeriod): Message {
  const language = definition.languages[0] ?? 'nb';
  return notice(language, 'info', 'cycle.part-retired-title', 'cycle.part-retired');
}

/** The deliveries of the same part in older publications. */
function earlierOf(deliveries: readonly Delivery[], delivery: Delivery, part: number): readonly Delivery[] {
  const suffix = reportKey(0, part).slice(-4);
  return deliveries.filter(
    ({ kind, key }) => kind === 'report' && key.endsWith(suffix) && key < delivery.key,
  );
}

/** Where a part was first posted, in this publication or an earlier one. */
function sentPart(deliveries: readonly Delivery[], part: number): SentMessage | undefined {
  const suffix = reportKey(0, part).slice(-4);
  for (const { kind, key, conversationId, activityId } of deliveries) {
    if (kind !== 'report' || !key.endsWith(suffix)) continue;
    if (conversationId !== undefined && activityId !== undefined) return { conversationId, activityId };
  }
  return undefined;
}
