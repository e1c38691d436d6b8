import { setImmediate } from 'node:timers';

/** So long may a piece of work hold the process before others have their turn: 12 ms, in nanoseconds. */
const mostHeld = 12_000_000n;

/**
 * For work over thousands of things: tells after each of them whether to wait, so that the presses that came meanwhile are answered
 * first. Work that waits for others of itself never has to. Several at the same piece of work share one, and wait together.
 * @example const breathe = breathing(); for (const row of rows) { read(row); await breathe(); }
 */
export function breathing(): () => Promise<void> | undefined {
  // Not a clock that somebody may set: what counts is how long the process has really been held.
  let from = process.hrtime.bigint();
  let turn: Promise<void> | undefined;
  return () => {
    turn ??= new Promise<void>((resolve) => {
      setImmediate(() => {
        from = process.hrtime.bigint();
        turn = undefined;
        resolve();
      });
    });
    return process.hrtime.bigint() - from >= mostHeld ? turn : undefined;
  };
}

/**
 * The same as `map`, in slices between which others have their turn.
 * @example await inSlices(rows, readSection)
 */
export async function inSlices<T, R>(list: Iterable<T>, map: (of: T) => R): Promise<R[]> {
  const breathe = breathing();
  const made: R[] = [];
  for (const one of list) {
    made.push(map(one));
    const breath = breathe();
    // Awaiting nothing ten thousand times takes a while too.
    if (breath !== undefined) await breath;
  }
  return made;
}
