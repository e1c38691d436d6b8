import type { Timer } from './ports/timer.ts';

/** A round of due work that somebody else cannot wait for goes on for at least so long before it makes room. */
const roomAfterMs = 5000;

/** What need not be at once rests for so many times as long as a round looked for what is due. */
const restTimes = 4;
const longestRestMs = 30_000;

/** Whether a round must begin now, or may wait until the last one has been rested from. */
export type Urgency = 'now' | 'soon';

/** Does one round of due work at a time in a process, however many ask for it. */
export interface DueLane {
  /**
   * Does a round that begins after this call; those who ask while one is running share the next. `also` are the periods that
   * they name. One that is asked for `soon` rests first; anybody who asks for `now` takes those who wait along.
   */
  run(also: string | undefined, round: Round, when?: Urgency): Promise<void>;
  /** Ends the round that is running, once what it has begun is done, and does no more. */
  stop(): void;
}

/** Gives how many milliseconds it took to look for what is due, without the sending. */
type Round = (also: readonly string[], signal: AbortSignal) => Promise<number>;

interface Next {
  readonly also: Set<string>;
  readonly hurry: AbortController;
  readonly done: Promise<void>;
}

/**
 * How long a process rests after a round, in milliseconds: a round that reads ten thousand sections after each of ten thousand
 * answers leaves room for the answers themselves.
 * @example restAfter(500) //=> 2000
 */
export function restAfter(lookedMs: number): number {
  return Math.min(restTimes * lookedMs, longestRestMs);
}

/** A thousand answers in a minute are a few rounds, and not a thousand that all look through the same period. */
export function createDueLane(timer: Timer): DueLane {
  let running:
    | { readonly done: Promise<void>; readonly end: AbortController; readonly from: number }
    | undefined;
  let next: Next | undefined;
  let restedAt = Number.NEGATIVE_INFINITY;
  const stopped = new AbortController();

  const begin = async (also: readonly string[], round: Round): Promise<void> => {
    if (stopped.signal.aborted) return;
    const end = new AbortController();
    const done = round(also, end.signal)
      .then((lookedMs) => {
        restedAt = timer.elapsedMs() + restAfter(lookedMs);
      })
      .finally(() => {
        running = undefined;
      });
    running = { done, end, from: timer.elapsedMs() };
    await done;
  };

  const follow = (round: Round): Next => {
    const also = new Set<string>();
    const hurry = new AbortController();
    const signal = AbortSignal.any([hurry.signal, stopped.signal]);
    const begun = async (): Promise<void> => {
      await running?.done.catch(() => undefined);
      if (!signal.aborted) await timer.sleep(Math.max(0, restedAt - timer.elapsedMs()), signal);
      next = undefined;
      return begin([...also], round);
    };
    return { also, hurry, done: begun() };
  };

  /** Who cannot wait does not wait for a long round of sending. */
  const makeRoom = async ({ done, end, from }: NonNullable<typeof running>): Promise<void> => {
    const over = new AbortController();
    const ended = done.catch(() => undefined).then(() => over.abort());
    await Promise.race([
      timer.sleep(Math.max(0, from + roomAfterMs - timer.elapsedMs()), over.signal),
      ended,
    ]);
    end.abort();
  };

  return {
    async run(also, round, when = 'now') {
      const named = also === undefined ? [] : [also];
      const isFree = running === undefined && next === undefined;
      if (isFree && (when === 'now' || timer.elapsedMs() >= restedAt)) return begin(named, round);
      next ??= follow(round);
      for (const period of named) next.also.add(period);
      if (when === 'now' && !next.hurry.signal.aborted) {
        next.hurry.abort();
        if (running !== undefined) void makeRoom(running);
      }
      return next.done;
    },
    stop() {
      stopped.abort();
      running?.end.abort();
    },
  };
}
