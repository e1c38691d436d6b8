import { setTimeout as sleep } from 'node:timers/promises';
import type { StandingCard } from './ledger.ts';

const lookEveryMs = 100;

/**
 * Lets people do something with their cards as these come, at most so many at a time, so that answers and cards cross. Ends when all
 * have; who has none once no more will come is passed over.
 * @throws {Error} when nothing comes for too long; or what the first of them threw.
 */
export async function asCardsCome<T>(
  people: readonly T[],
  options: {
    readonly atOnce: number;
    readonly cardOf: (person: T) => StandingCard | undefined;
    /** No more cards will come. */
    readonly isOver: () => boolean;
    readonly act: (person: T, card: StandingCard) => Promise<void>;
    readonly withinMs: number;
  },
): Promise<void> {
  const { atOnce, cardOf, isOver, act, withinMs } = options;
  const waiting = new Set(people);
  const acting = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let end = performance.now() + withinMs;
  const begin = (person: T, card: StandingCard): void => {
    waiting.delete(person);
    end = performance.now() + withinMs;
    const work = act(person, card)
      .catch((cause: unknown) => {
        failures.push(cause);
      })
      .finally(() => acting.delete(work));
    acting.add(work);
  };
  while (waiting.size > 0) {
    // Asked before looking, so that a card that came last is seen.
    const over = isOver();
    for (const person of waiting) {
      if (acting.size >= atOnce) break;
      const card = cardOf(person);
      if (card !== undefined) begin(person, card);
      else if (over) waiting.delete(person);
    }
    if (acting.size >= atOnce) await Promise.race(acting);
    else if (waiting.size > 0) await sleep(lookEveryMs);
    if (performance.now() > end) throw new Error(`No card has come for ${withinMs / 1000} s`);
  }
  await Promise.all(acting);
  if (failures.length > 0) throw failures[0];
}
