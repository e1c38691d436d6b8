import { breathing } from '../breathing.ts';
import type { Cycle } from '../cycle.ts';
import { failpoint } from '../failpoints.ts';
import type { Delivery, StoredDelivery } from '../ports/delivery-store.ts';
import type { PeriodKey } from '../ports/report-store.ts';
import { claimMs } from './claim-ms.ts';
import type { Composed } from './composed.ts';
import { type Directory, readDirectory } from './directory.ts';
import { inOrder } from './in-order.ts';
import { isDue } from './is-due.ts';
import { openDeliveries } from './known-deliveries.ts';
import { mayTry } from './may-try.ts';
import { noteReach } from './note-reach.ts';
import { pacedMessenger } from './paced-messenger.ts';
import { releaseExpired } from './release-expired.ts';
import { settled } from './settled.ts';
import { replaceOrKeep, takeUnwritten } from './unwritten.ts';

/** Makes a delivery ready from what the store says now. */
type Compose = (cycle: Cycle, delivery: Delivery, directory: Directory) => Promise<Composed>;

/** So many are under way at once: enough to keep the pace while each takes a second. */
const atOnce = 24;

/** What a round of sending works with. */
interface Round {
  readonly cycle: Cycle;
  readonly compose: Compose;
  readonly directory: Directory;
  readonly storeNow: () => Promise<number>;
  readonly signal: AbortSignal | undefined;
  /** What this process is working on. */
  readonly busy: Set<string>;
  /** Reads anew what is left, where others have sent some of it. */
  readonly readAnew: () => Promise<readonly StoredDelivery[]>;
  /** Whether another instance was seen to have a message in hand, or to have sent it. */
  readonly isTaken: (key: string) => boolean;
}

/**
 * Sends what is written down and not sent, several at a time, within the pace of all instances. Each message is claimed by a
 * conditional write before it is sent, so that two instances never send the same one; what became of it is recorded as a
 * value. `signal` ends the round: what has begun is finished, the rest is due at the next. Gives true when something was left.
 */
export async function sendDeliveries(
  cycle: Cycle,
  key: PeriodKey,
  compose: Compose,
  signal?: AbortSignal,
): Promise<boolean> {
  const listed = await openDeliveries(cycle, key);
  if (listed.length === 0) return false;
  const directory = await directoryFor(cycle, listed);
  const storeNow = async () => (await cycle.pace?.storeNow()) ?? cycle.clock.now().getTime();
  const place = cycle.random ?? (() => 0);
  const busy = new Set<string>();
  let free: ReadonlySet<string> | undefined;
  const readAnew = async () => {
    const open = await openDeliveries(cycle, key);
    free = new Set(
      open.filter(({ delivery }) => delivery.state === 'pending').map(({ delivery }) => delivery.key),
    );
    return inOrder(open, place()).others.filter(({ delivery }) => !busy.has(delivery.key));
  };
  const isTaken = (name: string) => free !== undefined && !free.has(name);
  const round: Round = { cycle, compose, directory, storeNow, signal, busy, readAnew, isTaken };
  const { report, others } = inOrder(listed, place());
  // The root post first: the rest of the report stands under it.
  await work(round, report, 1);
  await work(round, others, atOnce);
  return report.length + others.length > 0;
}

/** Who was met through another instance gets their cards from that one; this one knows of them so soon. */
const strangersMayBeOldMs = 5 * 60_000;
const justReadMs = 1000;

/**
 * Everybody that the bot has met. Cards that wait for people whom it has not met wait for days, and each tick looks at them: as
 * long as there is nothing else, an older list does.
 */
async function directoryFor(cycle: Cycle, listed: readonly StoredDelivery[]): Promise<Directory> {
  const before = await readDirectory(cycle, strangersMayBeOldMs);
  const isForStranger = ({ delivery }: StoredDelivery): boolean =>
    delivery.kind === 'prompt' && delivery.state === 'pending' && !mayTry(before.get(delivery.to), delivery);
  return listed.every(isForStranger) ? before : readDirectory(cycle, justReadMs);
}

/**
 * Takes one after the other from the queue, several at a time; what is left when the signal comes stays in it. A claim that is
 * lost says that another instance is at work on the same rows: what it has sent is dropped from the queue.
 */
async function work(round: Round, queue: StoredDelivery[], workers: number): Promise<void> {
  let reading: Promise<void> | undefined;
  const breathe = breathing();
  const readAnew = async (): Promise<void> => {
    queue.splice(0, queue.length, ...(await round.readAnew()));
  };
  const worker = async (): Promise<void> => {
    while (round.signal?.aborted !== true) {
      const stored = queue.shift();
      if (stored === undefined) return;
      const { key } = stored.delivery;
      round.busy.add(key);
      const lost = (await sendOne(round, stored)) === 'lost';
      round.busy.delete(key);
      await breathe();
      if (!lost || queue.length === 0) continue;
      reading ??= readAnew().finally(() => {
        reading = undefined;
      });
      await reading;
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, queue.length) }, worker));
}

async function sendOne(round: Round, stored: StoredDelivery): Promise<'lost' | 'done'> {
  const { cycle } = round;
  try {
    const storeNow = await round.storeNow();
    if (await writeKnown(round, stored)) return 'done';
    const ready = await releaseExpired(cycle, stored, storeNow);
    if (ready === undefined || !isDue(ready, cycle.clock.now(), storeNow)) return 'done';
    return await composeAndSend(round, ready);
  } catch (cause) {
    // It is due again at the next tick; the others need not wait for that.
    cycle.log.error('delivery-failed', cause, { kind: stored.delivery.kind });
    return 'done';
  }
}

/** Writes down what this process knows of its own claim, which the store did not take before. The row is due again at the next round, if it is. */
async function writeKnown({ cycle, directory }: Round, stored: StoredDelivery): Promise<boolean> {
  const known = takeUnwritten(cycle, stored);
  if (known === undefined) return false;
  const written = await replaceOrKeep(cycle, stored, known.next, known);
  if (written !== undefined && known.outcome !== undefined)
    await noteReach(cycle, directory.get(known.next.to), known.outcome);
  return true;
}

async function composeAndSend(round: Round, stored: StoredDelivery): Promise<'lost' | 'done'> {
  const { cycle, directory, signal } = round;
  const { to } = stored.delivery;
  const messenger = pacedMessenger(cycle.messenger, cycle.pace, to);
  const composed = await round.compose({ ...cycle, messenger }, stored.delivery, directory);
  if (composed.outcome === 'wait') return 'done';
  if (composed.outcome === 'drop') {
    await cycle.deliveries.replace(stored, { ...stored.delivery, state: 'dead', problem: composed.problem });
    return 'done';
  }
  // The place in the line comes before the claim: a claim must not run out while it waits.
  if (cycle.pace !== undefined && !(await cycle.pace.turn(to, signal))) return 'done';
  if (round.isTaken(stored.delivery.key)) {
    cycle.pace?.giveBack(to);
    return 'done';
  }

  failpoint('before-claim');
  const now = cycle.clock.now();
  const claim: Delivery = {
    ...stored.delivery,
    state: 'sending',
    attempts: stored.delivery.attempts + 1,
    claimedBy: cycle.instance,
    claimedUntil: new Date(now.getTime() + claimMs).toISOString(),
    // An edit of a known post may be repeated safely; its place is kept so that an expired claim says so.
    ...composed.edits,
    // Whatever becomes of the attempt, this is what was told.
    ...(composed.tells === undefined ? {} : { tells: composed.tells }),
  };
  // A claim that may have been written although the store did not say so is known not to have been used.
  const claimed = await replaceOrKeep(cycle, stored, claim, { claim, next: stored.delivery });
  if (claimed === undefined) {
    cycle.pace?.giveBack(to);
    return 'lost';
  }
  failpoint('after-claim-before-post');

  const outcome = await composed.send();
  failpoint('after-post-before-record');
  const next = settled(claimed.delivery, outcome, cycle.clock.now());
  cycle.log.info('delivery', { kind: next.kind, state: next.state, attempts: next.attempts });
  await replaceOrKeep(cycle, claimed, next, { claim, next, outcome });
  failpoint('after-record-before-reach');
  await noteReach(cycle, directory.get(next.to), outcome);
  return 'done';
}
