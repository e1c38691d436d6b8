import { openMemoryStores } from '../../../storage/memory/open-memory-stores.ts';
import type { Stores } from '../../../storage/stores.ts';

/** Stores in memory, with how often each method of each was called; to list only what is open is apart. */
export function countedStores(now: () => number): {
  readonly stores: Stores;
  readonly calls: Map<string, number>;
} {
  const calls = new Map<string, number>();
  const counted = <T extends object>(name: string, store: T): T =>
    new Proxy(store, {
      get: (target, method, receiver) => {
        const found: unknown = Reflect.get(target, method, receiver);
        if (typeof found !== 'function') return found;
        return (...values: readonly unknown[]): unknown => {
          const isOpen = method === 'list' && JSON.stringify(values[1]) === '{"open":true}';
          const call = `${name}.${String(method)}${isOpen ? ' open' : ''}`;
          calls.set(call, (calls.get(call) ?? 0) + 1);
          return Reflect.apply(found, target, values);
        };
      },
    });
  const { reports, people, deliveries, pacing, definitions } = openMemoryStores(now);
  return {
    calls,
    stores: {
      reports: counted('reports', reports),
      people: counted('people', people),
      deliveries: counted('deliveries', deliveries),
      pacing: counted('pacing', pacing),
      definitions: counted('definitions', definitions),
    },
  };
}
