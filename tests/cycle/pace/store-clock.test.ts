import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStoreClock } from '../../../cycle/pace/store-clock.ts';

/** A write whose way there takes `there` and whose way back takes `back` milliseconds, sent at a moment of the own timer. */
const writeArbitrary = record({
  after: integer({ min: 0, max: 5000 }),
  there: integer({ min: 0, max: 900 }),
  back: integer({ min: 0, max: 900 }),
});

/** A clock that has learnt from writes of a store that is so far ahead, and the own moment of the last answer. */
function learnt(ahead: number, writes: readonly { after: number; there: number; back: number }[]) {
  const clock = createStoreClock();
  let own = 0;
  for (const { after, there, back } of writes) {
    const sent = own + after;
    own = sent + there + back;
    // The store names whole milliseconds.
    clock.learn(Math.floor(sent + there + ahead), sent, own);
  }
  return { clock, own };
}

describe('the store’s clock', () => {
  it('is not known before something was written', () => {
    const clock = createStoreClock();
    expect([clock.toStore(5), clock.atLeast(5), clock.atMost(5)]).toEqual([undefined, undefined, undefined]);
  });

  it('is in the middle of what it may be, with what it is at least and at most', () => {
    // Sent at 1000, answered at 1600: the store, which wrote at 50 000, was then between 48 400 and 49 000 ahead.
    const clock = createStoreClock();
    clock.learn(50_000, 1000, 1600);
    expect([clock.atLeast(1600), clock.toStore(1600), clock.atMost(1600)]).toEqual([50_000, 50_300, 50_600]);
    expect([clock.toOwn(52_300), clock.surelyOwn(52_000)]).toEqual([3600, 3600 + 2000 * 2e-4]);
  });

  it('is never said to be later than it is, however uneven the way there and back', () => {
    assert(
      property(
        integer({ min: -1e9, max: 1e9 }),
        array(writeArbitrary, { minLength: 1, maxLength: 8 }),
        integer({ min: 0, max: 60_000 }),
        (ahead, writes, later) => {
          const { clock, own } = learnt(ahead, writes);
          const real = own + later + ahead;
          expect(clock.atLeast(own + later) ?? Number.NaN).toBeLessThanOrEqual(real);
          // The store's moments are cut to whole milliseconds.
          expect(clock.atMost(own + later) ?? Number.NaN).toBeGreaterThanOrEqual(real - 1);
          expect(clock.surelyOwn(real)).toBeGreaterThanOrEqual(own + later);
        },
      ),
    );
  });
});
