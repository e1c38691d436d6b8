/** Draws from a row of numbers that a seed decides. */
export interface Drawn {
  /** A whole number from the first to the last. */
  int(first: number, last: number): number;
  one<T>(choices: readonly T[]): T;
  chance(share: number): boolean;
}

/** The same seed gives the same row in every process (mulberry32). */
export function drawnFrom(seed: number): Drawn {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (first: number, last: number): number => first + Math.floor(next() * (last - first + 1));
  return {
    int,
    one: (choices) => {
      const chosen = choices[int(0, choices.length - 1)];
      if (chosen === undefined) throw new Error('Nothing to choose from');
      return chosen;
    },
    chance: (share) => next() < share,
  };
}
