import { type Figure, figureOf } from '../figure.ts';
import { playMonth } from './play-month.ts';

const few = 1_000;
const many = 10_000;

/** So long may a press wait for the background, in milliseconds. */
const mayHoldMs = 50;

/**
 * The background of a month with an owner of each of ten thousand sections of twelve items, against a thousand: ten times the
 * owners may take at most twelve times as long, and nobody who presses meanwhile waits long for the process.
 */
export async function dueWork(): Promise<readonly Figure[]> {
  // Once before, so that neither is the first to run.
  await playMonth(few);
  const thousand = await playMonth(few);
  const tenThousand = await playMonth(many);
  return tenThousand.flatMap(({ name, ms, heldMs }, at) => [
    figureOf({
      name: `${name}, 10 000 owners against 1 000`,
      value: ms,
      floor: thousand[at]?.ms ?? 0,
      unit: 'ms',
      mark: 12,
    }),
    figureOf({
      name: `${name}, 10 000 owners: longest hold of the process`,
      value: heldMs,
      floor: mayHoldMs,
      unit: 'ms',
      mark: 1,
    }),
  ]);
}
