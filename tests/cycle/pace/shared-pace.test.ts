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

it('lets what is late wait for answers to people, who wait only for what Teams takes at all', async () => {
  const { start, sent, now, run } = virtualInstances(50);
  const stop = new AbortController();
  const instance = start('a');
  // What had its turn in the last third of the fifth second is written down at its end, all at once.
  const claim = async () => {
    const at = now();
    await instance.delay(at > 4700 && at < 5000 ? 5000 - at : 5);
  };
  void instance.send((n) => `fan-${n}`, 24, stop.signal, claim);
  await run(4999);
  for (let index = 0; index < 40; index += 1) void instance.answer(`person-${index}`);
  await run(5000);
  stop.abort();
  await run(4000);
  const answers = sent.filter(({ thread }) => thread.startsWith('person')).map(({ at }) => at);
  expect(answers).toHaveLength(40);
  expect(Math.max(...answers)).toBeLessThan(6000);
  expect(
    mostWithin(
      sent.map(({ at }) => at),
      1000,
    ),
  ).toBeLessThanOrEqual(50);
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

describe('answers to people', () => {
  it('do not wait behind what goes out by itself, and slow it down by as much', async () => {
    const { start, sent, now, run } = virtualInstances(30);
    const stop = new AbortController();
    const instance = start('a');
    void instance.send((n) => `fan-${n}`, 24, stop.signal);
    await run(5000);
    const waits: number[] = [];
    for (let second = 0; second < 10; second += 1) {
      for (let index = 0; index < 5; index += 1) {
        const asked = now();
        void instance.answer(`person-${second}-${index}`).then(() => waits.push(now() - asked));
      }
      await run(1000);
    }
    stop.abort();
    await run(500);
    expect(waits).toHaveLength(50);
    expect(Math.max(...waits)).toBe(0);
    const all = sent.filter(({ at }) => at >= 5000 && at < 15_000);
    expect(all.length).toBeLessThanOrEqual(30 * 10);
    expect(all.length).toBeGreaterThan(28 * 10);
  });

  it('have taken their part of the second in which something begins to go out by itself', async () => {
    const { start, sent, run } = virtualInstances(30);
    const stop = new AbortController();
    const instance = start('a');
    for (let index = 0; index < 20; index += 1) void instance.answer(`person-${index}`);
    await run(200);
    void instance.send((n) => `fan-${n}`, 24, stop.signal);
    await run(5000);
    stop.abort();
    await run(500);
    expect(sent.filter(({ thread }) => thread.startsWith('fan')).length).toBeGreaterThan(100);
    expect(
      mostWithin(
        sent.map(({ at }) => at),
        1000,
      ),
    ).toBeLessThanOrEqual(30);
  });

  it('of several instances keep together within what Teams takes of the app, with what goes out by itself', async () => {
    const { start, sent, now, run } = virtualInstances(30);
    const stop = new AbortController();
    const instances = ['a', 'b'].map((name) => start(name));
    for (const [index, instance] of instances.entries()) {
      void instance.send((n) => `fan-${index}-${n}`, 24, stop.signal);
    }
    await run(3000);
    // Forty people at each of the two press every second, evenly, for ten seconds.
    for (let index = 0; index < 400; index += 1) {
      for (const [place, instance] of instances.entries()) void instance.answer(`person-${place}-${index}`);
      await run(25);
    }
    stop.abort();
    await run(20_000);
    const answers = sent.filter(({ thread }) => thread.startsWith('person'));
    expect(answers).toHaveLength(800);
    expect(
      mostWithin(
        sent.map(({ at }) => at),
        1000,
      ),
    ).toBeLessThanOrEqual(50);
    expect(now()).toBeLessThan(40_000);
  });

  it('of instances that send nothing else keep together within it as soon as each has heard of the other', async () => {
    const { start, sent, run } = virtualInstances(30);
    const instances = ['a', 'b'].map((name) => start(name));
    for (let index = 0; index < 400; index += 1) {
      for (const [place, instance] of instances.entries()) void instance.answer(`person-${place}-${index}`);
      await run(25);
    }
    await run(20_000);
    expect(sent).toHaveLength(800);
    const times = sent.map(({ at }) => at).filter((at) => at >= 2000);
    expect(mostWithin(times, 1000)).toBeLessThanOrEqual(50);
    // Eight hundred at fifty a second.
    expect(Math.max(...times)).toBeLessThan(18_000);
  });

  it('keep to the windows of their own thread', async () => {
    const { start, sent, run } = virtualInstances(30);
    const instance = start('a');
    for (let index = 0; index < 20; index += 1) void instance.answer('person');
    await run(60_000);
    const times = sent.map(({ at }) => at);
    expect(times).toHaveLength(20);
    expect(mostWithin(times, 1000)).toBeLessThanOrEqual(7);
    expect(mostWithin(times, 2000)).toBeLessThanOrEqual(8);
  });
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

  it.each([1500, 12_000])('for %i ms is heard by what had its turn and waits for its claim', async (ms) => {
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
  });

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
