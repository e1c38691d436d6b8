import type { PaceRow, PaceStore, StoredPace } from '../ports/pace-store.ts';
import type { Timer } from '../ports/timer.ts';
import { createStoreClock } from './store-clock.ts';

/** Who has taken no slots for so long is not counted any more. */
const memberMs = 10_000;
/** Nobody takes slots so far ahead: the store's clock has been set back. */
const farthestMs = 30_000;
const longestPauseMs = 15 * 60_000;
const tries = 25;
/** Who has just started and knows nothing of the others takes no more than if there were so many. */
const untilKnown = 3;
/** Who has not looked for so long does not know who sends now. */
const freshMs = 2000;

const empty: PaceRow = { until: 0, pausedUntil: 0, members: {} };

/** The slots that all instances share, taken some at a time by one conditional write. Moments are of the process's own timer. */
export interface SlotBook {
  /** Takes `unused` slots for what has gone out already, and then `count`, and gives the moments of these. */
  take(count: number, unused: number): Promise<readonly number[]>;
  /** Keeps all instances silent for a while. */
  pause(ms: number): Promise<void>;
  /** Until when everybody is silent. */
  pausedUntil(): number;
  /** How many instances send now, at least one; a few, until that is known. */
  members(): number;
  /** Tells the others that this instance sends, without taking slots. */
  join(): Promise<void>;
  /** What the store's clock says at least: what is counted by it never comes too early. */
  storeNow(): Promise<number>;
}

/** A slot that was taken and not used, by an instance that stopped, just passes. */
export function createSlotBook(parts: {
  readonly store: PaceStore;
  readonly timer: Timer;
  readonly instance: string;
  /** From 0 to 1: how long to wait before the next try, so that instances do not go in step. */
  readonly random: () => number;
  readonly intervalMs: number;
}): SlotBook {
  const { store, timer, instance, random, intervalMs } = parts;
  const clock = createStoreClock();
  let base: StoredPace | undefined;
  // What was seen last stays known while somebody else's change is read.
  let seen: PaceRow = empty;
  let seenAt = Number.NEGATIVE_INFINITY;
  let last: Promise<unknown> = Promise.resolve();

  const see = (stored: StoredPace | undefined): void => {
    if (stored === undefined) return;
    seen = stored.pace;
    seenAt = timer.elapsedMs();
  };
  const change = async (make: (row: PaceRow, now: number) => PaceRow): Promise<void> => {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      if (base === undefined) {
        base = await store.read();
        see(base);
      }
      const now = clock.toStore(timer.elapsedMs());
      const row = base?.pace ?? empty;
      // The first write of all changes nothing: it tells what time it is in the store.
      const next = now === undefined ? row : withMember(make(row, now), now);
      const sent = timer.elapsedMs();
      const written = await store.write(base, next);
      base = written;
      see(written);
      if (written === undefined) {
        await timer.sleep(random() * 20);
        continue;
      }
      clock.learn(written.writtenAt, sent, timer.elapsedMs());
      if (now !== undefined) return;
    }
    throw new Error('The row of slots is changed by too many at once');
  };
  const latest = (now: number): number => clock.atMost(timer.elapsedMs()) ?? now;
  const withMember = (row: PaceRow, now: number): PaceRow => ({
    ...row,
    members: { ...Object.fromEntries(alive(row, now)), [instance]: now },
  });
  const alive = (row: PaceRow, now: number) =>
    Object.entries(row.members).filter(([, at]) => Math.abs(now - at) < memberMs);

  /** One change after the other: each builds on the row that the one before has left. */
  const inTurn = async (work: () => Promise<void>): Promise<void> => {
    const mine = last.then(work).catch((cause: unknown) => {
      base = undefined;
      throw cause;
    });
    last = mine.catch(() => undefined);
    return mine;
  };

  return {
    async take(count, unused) {
      let first = 0;
      await inTurn(() =>
        change((row, now) => {
          const free = row.until > now + farthestMs ? now : row.until;
          const paused = row.pausedUntil > now + longestPauseMs ? 0 : row.pausedUntil;
          first = Math.max(free, paused, now) + unused * intervalMs;
          return { ...row, until: first + count * intervalMs };
        }),
      );
      return Array.from({ length: count }, (_, index) => clock.toOwn(first + index * intervalMs));
    },
    pause: (ms) =>
      inTurn(() =>
        change((row, now) => ({
          ...row,
          pausedUntil: Math.max(row.pausedUntil, latest(now) + Math.min(ms, longestPauseMs)),
        })),
      ),
    join: () => inTurn(() => change((row) => row)),
    // Until the store has written something, nobody knows what its time is by the process's own timer.
    pausedUntil: () => (clock.toStore(0) === undefined ? 0 : clock.surelyOwn(seen.pausedUntil)),
    members() {
      const now = clock.toStore(timer.elapsedMs());
      if (now === undefined) return untilKnown;
      const isKnown = timer.elapsedMs() - seenAt <= freshMs;
      return Math.max(isKnown ? 1 : untilKnown, alive(seen, now).length);
    },
    async storeNow() {
      if (clock.toStore(timer.elapsedMs()) === undefined) await inTurn(() => change((row) => row));
      return clock.atLeast(timer.elapsedMs()) ?? 0;
    },
  };
}
