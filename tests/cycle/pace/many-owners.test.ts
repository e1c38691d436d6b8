import { afterEach, expect, it, vi } from 'vitest';
import type { Cycle } from '../../../cycle/cycle.ts';
import { newDelivery } from '../../../cycle/due/new-delivery.ts';
import { sendDeliveries } from '../../../cycle/due/send-deliveries.ts';
import { chance } from '../../../local/headless/chance.ts';
import { createSharedPace } from '../../../cycle/pace/shared-pace.ts';
import type { Messenger } from '../../../cycle/ports/messenger.ts';
import type { Timer } from '../../../cycle/ports/timer.ts';
import { openMemoryStores } from '../../../storage/memory/open-memory-stores.ts';
import { mostWithin } from './virtual-instances.ts';

afterEach(() => {
  vi.useRealTimers();
});

const key = { report: 'r', period: '2024-03' };
const log = { info: () => {}, warn: () => {}, error: () => {} };

it.each([1, 2, 3, 4])(
  'sends many once each from three instances at once, at the pace; places from seed %i',
  async (seed) => {
    // With `hrtime` nothing depends on how busy the machine is.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date', 'hrtime'] });
    const stores = openMemoryStores();
    const posts: { readonly at: number; readonly to: string }[] = [];
    const delay = (ms: number) =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, ms);
      });
    const timer: Timer = {
      elapsedMs: () => performance.now(),
      sleep: (ms, signal) =>
        Promise.race([
          delay(ms),
          new Promise<void>((resolve) => {
            signal?.addEventListener('abort', () => resolve(), { once: true });
          }),
        ]),
    };
    const messenger: Messenger = {
      partsOf: (message) => [message],
      send: async (to) => {
        posts.push({ at: performance.now(), to: to.type === 'person' ? to.person.id : '' });
        await delay(120);
        return { outcome: 'sent', conversationId: 'c', activityId: 'a' };
      },
      update: async () => ({ outcome: 'unknown', problem: 'none' }),
    };
    const owners = 900;
    await stores.deliveries.addAll(
      Array.from({ length: owners }, (_, index) =>
        newDelivery(key, { key: `prompt|hr|owner-${index}`, kind: 'prompt', to: `owner-${index}` }),
      ),
    );
    let conflicts = 0;
    const instances = ['a', 'b', 'c'].map((instance) => {
      let drawn = 0;
      const random = (): number => chance(seed, instance, (drawn += 1));
      const deliveries: Cycle['deliveries'] = {
        ...stores.deliveries,
        replace: async (...change) => {
          const replaced = await stores.deliveries.replace(...change);
          if (replaced === undefined) conflicts += 1;
          return replaced;
        },
      };
      const pace = createSharedPace({
        store: stores.pacing,
        timer,
        instance,
        random,
        perSecond: 30,
        log,
      });
      const cycle = {
        ...stores,
        deliveries,
        messenger,
        pace,
        clock: { now: () => new Date() },
        instance,
        random,
        log,
      };
      return async () =>
        // What sending needs of a cycle.
        sendDeliveries(cycle as unknown as Cycle, key, async (paced, { to }) => ({
          outcome: 'ready',
          send: () =>
            paced.messenger.send({ type: 'person', person: { id: to } as never }, {
              type: 'notice',
            } as never),
        }));
    });
    const begun = performance.now();
    let ended = 0;
    const work = Promise.all(
      instances.map(async (send) => {
        await send();
        ended = performance.now();
      }),
    );
    await vi.advanceTimersByTimeAsync(60_000);
    await work;
    expect(posts).toHaveLength(owners);
    expect(new Set(posts.map(({ to }) => to)).size).toBe(owners);
    expect(
      mostWithin(
        posts.map(({ at }) => at),
        1000,
      ),
    ).toBeLessThanOrEqual(30);
    // Without the first and last moments, when not all instances have something in hand.
    const steady = posts.filter(({ at }) => at - begun >= 2000 && at - begun < 28_000);
    expect(steady.length).toBeGreaterThanOrEqual(0.95 * 30 * 26);
    expect(ended - begun).toBeLessThan(33_000);
    // A claim that is lost to another instance costs a write: fewer than two in five, where the places lie badly.
    expect(conflicts).toBeLessThan(owners * 0.4);
    const states = (await stores.deliveries.list(key)).map(({ delivery }) => delivery.state);
    expect(new Set(states)).toEqual(new Set(['sent']));
  },
);
