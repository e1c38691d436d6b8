import { describe, expect, it } from 'vitest';
import { chance } from '../../local/headless/chance.ts';
import { connectorFault } from '../../local/headless/connector-fault-plan.ts';
import { createLimitWatch } from '../../local/headless/limit-watch.ts';
import { outageFault, storeFault } from '../../local/store-proxy/store-fault-plan.ts';

describe('chance', () => {
  it('depends on seed and key alone, and is spread evenly', () => {
    expect(chance(7, 'a', 1)).toBe(chance(7, 'a', 1));
    expect(chance(7, 'a', 1)).not.toBe(chance(8, 'a', 1));
    expect(chance(7, 'a', 1)).not.toBe(chance(7, 'a', 2));
    const draws = Array.from({ length: 20_000 }, (_, index) => chance(1, 'even', index));
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const within = draws.filter((draw) => Math.floor(draw * 10) === tenth).length;
      expect(within).toBeGreaterThan(1_800);
      expect(within).toBeLessThan(2_200);
    }
  });
});

describe('the limits of one thread', () => {
  const send = (times: readonly number[]) => {
    const watch = createLimitWatch();
    return times.map((at) => watch.count('send', 't', at)?.withinMs);
  };

  it('seven within a second, and the eighth a second after the first', () => {
    expect(send([0, 1, 2, 3, 4, 5, 6, 999])).toEqual([...Array<undefined>(7).fill(undefined), 1_000]);
    expect(send([0, 1, 2, 3, 4, 5, 6, 1_000]).at(-1)).toBeUndefined();
  });

  it('eight within two seconds', () => {
    expect(send([0, 200, 400, 600, 800, 1_000, 1_200, 1_400, 1_999]).at(-1)).toBe(2_000);
    expect(send([0, 200, 400, 600, 800, 1_000, 1_200, 1_400, 2_000]).at(-1)).toBeUndefined();
  });

  it('sixty within half a minute, and 1 800 within an hour', () => {
    const spread = (count: number, every: number) =>
      Array.from({ length: count }, (_, index) => index * every);
    expect(send(spread(61, 490)).at(-1)).toBe(30_000);
    expect(send(spread(61, 500)).at(-1)).toBeUndefined();
    expect(send(spread(1_801, 1_999)).at(-1)).toBe(3_600_000);
    expect(send(spread(1_801, 2_000)).at(-1)).toBeUndefined();
  });

  it('are counted for each thread and each kind by itself', () => {
    const watch = createLimitWatch();
    for (let index = 0; index < 7; index += 1) watch.count('send', 'a', index);
    expect(watch.count('send', 'b', 8)).toBeUndefined();
    expect(watch.count('create', 'a', 8)).toBeUndefined();
    expect(watch.count('send', 'a', 8)?.scope).toBe('thread');
  });

  it('fourteen reads within a second', () => {
    const watch = createLimitWatch();
    const reads = Array.from({ length: 15 }, (_, at) => watch.count('read', 't', at)?.most);
    expect(reads.at(-2)).toBeUndefined();
    expect(reads.at(-1)).toBe(14);
  });
});

it('an app may make fifty requests a second, and what is refused does not count', () => {
  const watch = createLimitWatch();
  const first = Array.from({ length: 50 }, (_, index) => watch.count('send', `t${index}`, index));
  expect(first.every((violation) => violation === undefined)).toBe(true);
  expect(watch.count('send', 'x', 999)).toMatchObject({ scope: 'app', most: 50 });
  expect(watch.count('send', 'x', 999)?.scope).toBe('app');
  expect(watch.count('send', 'x', 1_000)).toBeUndefined();
});

describe('the fault plans', () => {
  it('give each fault as often as its rate says', () => {
    const rates = { throttle: 0.1, serverError: 0.1, acceptedThenReset: 0.1, reset: 0.1, hang: 0.1 };
    const kinds = Array.from({ length: 10_000 }, (_, index) => {
      const fault = connectorFault(3, rates, 'k', index);
      return fault?.kind === 'reset' ? `reset ${fault.carriedOut}` : fault?.kind;
    });
    for (const kind of ['throttle', 'status', 'reset true', 'reset false', 'hang']) {
      const times = kinds.filter((one) => one === kind).length;
      expect(times).toBeGreaterThan(850);
      expect(times).toBeLessThan(1_150);
    }
    expect(connectorFault(3, {}, 'k', 0)).toBeUndefined();
  });

  it('give Retry-After between 1 and 30 seconds', () => {
    const waits = Array.from({ length: 1_000 }, (_, index) => {
      const fault = connectorFault(1, { throttle: 1 }, 'k', index);
      return fault?.kind === 'throttle' ? fault.retryAfterSeconds : 0;
    });
    expect(Math.min(...waits)).toBe(1);
    expect(Math.max(...waits)).toBe(30);
  });

  it('are the same for a key in whatever order others come', () => {
    const rates = { failBefore: 0.3, appliedThenReset: 0.3, hang: 0.2 };
    const alone = Array.from({ length: 50 }, (_, index) => storeFault(5, rates, 'a', index));
    const again = Array.from({ length: 50 }, (_, index) => {
      storeFault(5, rates, 'b', index);
      return storeFault(5, rates, 'a', index);
    });
    expect(again).toEqual(alone);
    expect(new Set(alone.map((fault) => fault?.kind)).size).toBe(4);
  });

  it('let an outage fail in three ways, and nothing through', () => {
    const kinds = Array.from({ length: 300 }, (_, index) => outageFault(1, 'k', index).kind);
    expect(new Set(kinds)).toEqual(new Set(['status', 'reset', 'hang']));
  });
});
