import { setMaxListeners as defaultMaxListeners } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mostWithin, virtualInstances } from './virtual-instances.ts';

defaultMaxListeners(0);

afterEach(() => {
  vi.useRealTimers();
});

const retry = (problem: string, afterMs: number) => ({ outcome: 'retry', afterMs, problem }) as const;
const sentOk = { outcome: 'sent', conversationId: 'c', activityId: 'a' } as const;

describe.each([
  [1, 30],
  [2, 30],
  [3, 30],
  [3, 50],
  [2, 4],
])('%i instances at %i a second', (count, perSecond) => {
  it('use at least 95 %% of what is allowed and never more, with few writes', async () => {
    const { start, sent, run, writes } = virtualInstances(perSecond);
    const stop = new AbortController();
    const work = Array.from({ length: count }, (_, index) =>
      start(`instance-${index}`, index * 1e6).send((n) => `${index}-${n}`, 24, stop.signal),
    );
    await run(63_000);
    stop.abort();
    await run(1000);
    await Promise.all(work);
    const steady = sent.filter(({ at }) => at >= 2000 && at < 62_000);
    expect(steady.length).toBeGreaterThanOrEqual(0.95 * perSecond * 60);
    expect(
      mostWithin(
        sent.map(({ at }) => at),
        1000,
      ),
    ).toBeLessThanOrEqual(perSecond);
    expect(
      mostWithin(
        sent.map(({ at }) => at),
        30_000,
      ),
    ).toBeLessThanOrEqual(perSecond * 30);
    expect(writes()).toBeLessThan(perSecond < 10 ? sent.length * 1.2 : sent.length / 2);
    expect(new Set(steady.map(({ from }) => from)).size).toBe(count);
  });
});

it('gives the whole rate to who is left when an instance dies with slots in hand', async () => {
  const { start, sent, run } = virtualInstances(30);
  const [first, second] = [new AbortController(), new AbortController()];
  void start('first').send((n) => `a${n}`, 24, first.signal);
  void start('second', 5000).send((n) => `b${n}`, 24, second.signal);
  await run(10_000);
  first.abort();
  await run(20_000);
  second.abort();
  await run(500);
  const after = sent.filter(({ at }) => at >= 12_000 && at < 30_000);
  expect(after.every(({ from }) => from === 'second')).toBe(true);
  expect(after.length).toBeGreaterThanOrEqual(0.95 * 30 * 18);
  expect(
    mostWithin(
      sent.map(({ at }) => at),
      1000,
    ),
  ).toBeLessThanOrEqual(30);
});

describe.each([
  [1, 50],
  [1, 30],
  [2, 50],
  [3, 50],
  [3, 30],
  [1, 4],
])('%i instances at %i a second whose claims are written late', (count, perSecond) => {
  it('let no more out together in any second than is allowed, and lose nothing of the pace', async () => {
    const { start, sent, run } = virtualInstances(perSecond);
    const stop = new AbortController();
    const work = Array.from({ length: count }, async (_, index) => {
      const instance = start(`instance-${index}`, index * 1e6);
      // Every two seconds the store answers nothing for a third of one; then all that waited is written at once.
      const claim = async () => {
        const held = (performance.now() + index * 700) % 2000;
        await instance.delay(held < 350 ? 350 - held : 5 + ((performance.now() * 7919) % 60));
      };
      return instance.send((n) => `${index}-${n}`, 24, stop.signal, claim);
    });
    await run(63_000);
    stop.abort();
    await run(4000);
    await Promise.all(work);
    expect(new Set(sent.map(({ from }) => from)).size).toBe(count);
    expect(
      mostWithin(
        sent.map(({ at }) => at),
        1000,
      ),
    ).toBeLessThanOrEqual(perSecond);
    const steady = sent.filter(({ at }) => at >= 2000 && at < 62_000);
    expect(steady.length).toBeGreaterThanOrEqual(0.95 * perSecond * 60);
  });
});

it('does not make up for what it missed while the process stood still', async () => {
  const { start, sent, run } = virtualInstances(30);
  const stop = new AbortController();
  const instance = start('a');
  void instance.send((n) => `t${n}`, 24, stop.signal);
  await run(5000);
  instance.stall(400);
  await run(10_000);
  stop.abort();
  await run(500);
  expect(
    mostWithin(
      sent.map(({ at }) => at),
      1000,
    ),
  ).toBeLessThanOrEqual(30);
  expect(sent.filter(({ at }) => at >= 6000 && at < 15_000).length).toBeGreaterThanOrEqual(0.95 * 30 * 9);
});

it('keeps to one a second in a thread, and with several instances within each of its windows', async () => {
  const { start, sent, run } = virtualInstances(30);
  const stop = new AbortController();
  for (const name of ['a', 'b', 'c']) void start(name).send(() => 'channel', 4, stop.signal);
  await run(120_000);
  stop.abort();
  await run(500);
  const times = sent.map(({ at }) => at);
  const ofOne = sent.filter(({ from }) => from === 'a').map(({ at }) => at);
  expect(mostWithin(ofOne, 1000)).toBe(1);
  expect(mostWithin(times, 1000)).toBeLessThanOrEqual(7);
  expect(mostWithin(times, 2000)).toBeLessThanOrEqual(8);
  expect(mostWithin(times, 30_000)).toBeLessThanOrEqual(60);
  expect(times.length).toBeGreaterThan(100);
});

it('gives a message that needs two requests two places, however late the first is answered', async () => {
  const { start, sent, now, run } = virtualInstances(30);
  const stop = new AbortController();
  const instances = ['a', 'b'].map((name) => start(name));
  const work = instances.flatMap(({ pace, delay }, place) =>
    Array.from({ length: 12 }, async (_, lane) => {
      for (let number = 0; !stop.signal.aborted; number += 1) {
        const thread = `${place}-${lane}-${number}`;
        if (!(await pace.turn(thread, stop.signal)) || !(await pace.leave())) continue;
        sent.push({ at: now(), thread, from: 'create' });
        // Every two seconds the connector answers nothing for a third of one.
        const held = (performance.now() + place * 700) % 2000;
        await delay(held < 350 ? 350 - held : 20);
        if (await pace.leaveAgain()) sent.push({ at: now(), thread, from: 'send' });
      }
    }),
  );
  await run(30_000);
  stop.abort();
  await run(4000);
  await Promise.all(work);
  expect(
    mostWithin(
      sent.map(({ at }) => at),
      1000,
    ),
  ).toBeLessThanOrEqual(30);
  const steady = sent.filter(({ at }) => at >= 2000 && at < 30_000);
  expect(steady.length).toBeGreaterThanOrEqual(0.9 * 30 * 28);
});

describe('Teams asks to wait', () => {
  it('is heard by all instances, who send nothing before its time and all of the rate after it', async () => {
    const { start, sent, now, run } = virtualInstances(30);
    const stop = new AbortController();
    const instances = ['a', 'b', 'c'].map((name, index) => start(name, index * 1000));
    for (const [index, instance] of instances.entries()) {
      void instance.send((n) => `${index}-${n}`, 24, stop.signal);
    }
    await run(5000);
    const asked = now();
    void instances[0]?.pace.heard('0-7', retry('status-429', 12_000));
    await run(30_000);
    stop.abort();
    await run(500);
    // What others have in hand is half a second; the one that was told is silent at once.
    const early = sent.filter(({ at }) => at > asked && at < asked + 12_000);
    expect(early.filter(({ from }) => from === 'a')).toEqual([]);
    expect(Math.max(0, ...early.map(({ at }) => at - asked))).toBeLessThan(900);
    const after = sent.filter(({ at }) => at >= asked + 12_500 && at < asked + 29_500);
    expect(after.length).toBeGreaterThanOrEqual(0.95 * 30 * 17);
    expect(
      mostWithin(
        after.map(({ at }) => at),
        1000,
      ),
    ).toBeLessThanOrEqual(30);
  });

  it.each([1500, 2750, 12_000])(
    'for %i ms is heard by what had its turn and waits for its claim',
    async (ms) => {
      const { start, sent, now, run } = virtualInstances(30);
      const stop = new AbortController();
      const instance = start('a');
      void instance.send(
        (n) => `${n}`,
        24,
        stop.signal,
        () => instance.delay(300),
      );
      await run(5000);
      const asked = now();
      void instance.pace.heard('7', retry('status-429', ms));
      await run(30_000);
      stop.abort();
      await run(500);
      expect(sent.filter(({ at }) => at > asked && at < asked + ms)).toEqual([]);
      const after = sent.filter(({ at }) => at >= asked + ms + 500 && at < asked + 29_500);
      expect(after.length).toBeGreaterThanOrEqual((0.95 * 30 * (29_000 - ms)) / 1000);
      // What has waited all the while does not leave all at once.
      expect(
        mostWithin(
          sent.map(({ at }) => at),
          1000,
        ),
      ).toBeLessThanOrEqual(30);
    },
  );

  it('means the thread alone with a 412, or when others got through in between', async () => {
    const { start, run } = virtualInstances(30);
    const { pace } = start('a');
    const soon = async (thread: string) => {
      const asked = pace.turn(thread);
      await run(2000);
      return Promise.race([asked, Promise.resolve('waits')]);
    };
    await pace.heard('x', retry('status-412', 60_000));
    expect(await soon('x')).toBe(false);
    expect(await soon('y')).toBe(true);
    void pace.heard('z', retry('status-429', 5000));
    expect(await soon('y')).toBe('waits');
    await run(6000);
    await pace.heard('y', sentOk);
    await pace.heard('z', retry('status-429', 60_000));
    expect(await soon('z')).toBe(false);
    expect(await soon('w')).toBe(true);
  });
});
