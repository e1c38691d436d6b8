/** Does the work for each, at most so many at a time, in order of their beginning. */
export async function inParallel<T>(
  things: readonly T[],
  atOnce: number,
  work: (thing: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < things.length; index = next++) {
      const thing = things[index];
      if (thing !== undefined) await work(thing, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, worker));
}
