/**
 * The milliseconds of processor time of the fastest of several calls, which is what the code costs; the rest is the machine.
 * Calls alternate between the two functions, so that both meet the same machine.
 */
export function fastestOfBoth(
  one: () => unknown,
  other: () => unknown,
  rounds: number,
): { readonly one: number; readonly other: number } {
  let best = { one: Number.POSITIVE_INFINITY, other: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    best = { one: Math.min(best.one, timed(one)), other: Math.min(best.other, timed(other)) };
  }
  return best;
}

function timed(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
