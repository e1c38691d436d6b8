import { setMaxListeners as defaultMaxListeners } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mostWithin, virtualInstances } from './virtual-instances.ts';

defaultMaxListeners(0);

afterEach(() => {
  vi.useRealTimers();
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

  it('of one that has just started leave room for others that it does not know of yet', async () => {
    const { start, sent, run } = virtualInstances(30, { storeMs: 2000 });
    const instance = start('a');
    for (let index = 0; index < 100; index += 1) void instance.answer(`person-${index}`);
    await run(1000);
    expect(sent).toHaveLength(16);
    await run(20_000);
    expect(sent).toHaveLength(100);
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

  it('are as many in one thread as somebody reads, and none later than half a minute', async () => {
    const { start, sent, now, run } = virtualInstances(30);
    const instance = start('a');
    const late: number[] = [];
    let answered = 0;
    let most = 0;
    // Ten texts a second for a minute: Teams takes two a second in the long run, 60 in 30 s.
    for (let index = 0; index < 600; index += 1) {
      const asked = now();
      void instance.answer('person').then(() => {
        answered += 1;
        late.push(now() - asked);
      });
      await run(100);
      most = Math.max(most, index + 1 - answered);
    }
    await run(40_000);
    expect(answered).toBe(600);
    expect(most).toBeLessThanOrEqual(20);
    expect(Math.max(...late)).toBeLessThanOrEqual(30_000);
    const times = sent.map(({ at }) => at);
    expect(mostWithin(times, 30_000)).toBeLessThanOrEqual(60);
    expect(times.length).toBeGreaterThan(100);
  });

  it('are none where the thread must rest for longer than half a minute', async () => {
    const { start, run } = virtualInstances(30);
    const { pace } = start('a');
    await pace.heard('person', { outcome: 'retry', afterMs: 45_000, problem: 'status-412' });
    expect(await pace.answer('person')).toBe(false);
    await run(16_000);
    const later = pace.answer('person');
    await run(30_000);
    expect(await later).toBe(true);
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

  it('of several instances keep together to the windows of one thread as soon as each has heard of the others', async () => {
    const { start, sent, run } = virtualInstances(30);
    const instances = ['a', 'b', 'c'].map((name) => start(name));
    for (const instance of instances) void instance.answer('another');
    await run(500);
    // Somebody presses ten times a second for ten seconds, and each press meets the next instance.
    for (let index = 0; index < 100; index += 1) {
      void instances[index % 3]?.answer('person');
      await run(100);
    }
    await run(60_000);
    const times = sent.filter(({ thread, at }) => thread === 'person' && at >= 2500).map(({ at }) => at);
    expect(mostWithin(times, 1000)).toBeLessThanOrEqual(7);
    expect(mostWithin(times, 2000)).toBeLessThanOrEqual(8);
    expect(mostWithin(times, 30_000)).toBeLessThanOrEqual(60);
    expect(times.length).toBeGreaterThan(60);
  });

  it('of one that had nothing to say for a while leave room for what others send', async () => {
    const { start, sent, run } = virtualInstances(45);
    const stop = new AbortController();
    const busy = start('a');
    const idle = start('b');
    // So many that it has looked who sends.
    for (let index = 0; index < 12; index += 1) void idle.answer(`early-${index}`);
    await run(2000);
    void busy.send((n) => `fan-${n}`, 24, stop.signal);
    await run(20_000);
    for (let index = 0; index < 60; index += 1) void idle.answer(`person-${index}`);
    await run(200);
    // A third of fifty, until it has looked who else sends.
    const early = sent.filter(({ from, at }) => from === 'b' && at > 20_000);
    expect(early.length).toBeLessThanOrEqual(16);
    await run(10_000);
    stop.abort();
    await run(500);
    expect(sent.filter(({ thread }) => thread.startsWith('person-'))).toHaveLength(60);
  });
});
