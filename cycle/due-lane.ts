/** A round of due work that somebody else asks for goes on for at least so long before it makes room. */
const roomAfterMs = 5000;

/** Does one round of due work at a time in a process, however many ask for it. */
export interface DueLane {
  /**
   * Does a round that begins after this call; those who ask while one is running share the next. `also` are the periods that
   * they name.
   */
  run(also: string | undefined, round: Round): Promise<void>;
  /** Ends the round that is running, once what it has begun is done, and does no more. */
  stop(): void;
}

type Round = (also: readonly string[], signal: AbortSignal) => Promise<void>;

/** A thousand answers in a minute are a few rounds, and not a thousand that all look through the same period. */
export function createDueLane(): DueLane {
  let running:
    | { readonly done: Promise<void>; readonly end: AbortController; readonly from: number }
    | undefined;
  let next: { readonly also: Set<string>; readonly done: Promise<void> } | undefined;
  let stopped = false;

  const begin = (also: readonly string[], round: Round): Promise<void> => {
    const end = new AbortController();
    if (stopped) return Promise.resolve();
    const done = round(also, end.signal).finally(() => {
      running = undefined;
    });
    running = { done, end, from: performance.now() };
    return done;
  };

  return {
    run(also, round) {
      const named = also === undefined ? [] : [also];
      if (running === undefined) return begin(named, round);
      if (next === undefined) {
        const { done, end, from } = running;
        const timer = setTimeout(() => end.abort(), Math.max(0, from + roomAfterMs - performance.now()));
        const periods = new Set<string>();
        const following = done
          .catch(() => undefined)
          .then(() => {
            clearTimeout(timer);
            next = undefined;
            return begin([...periods], round);
          });
        next = { also: periods, done: following };
      }
      for (const period of named) next.also.add(period);
      return next.done;
    },
    stop() {
      stopped = true;
      running?.end.abort();
    },
  };
}
