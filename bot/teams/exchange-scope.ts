import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingActivity } from '../front-door/activity-schema.ts';

/** One activity on its way through the SDK, and the work that it leaves for after the answer. */
export interface Exchange {
  readonly activity: IncomingActivity;
  readonly afterwards: (() => Promise<void>)[];
}

const storage = new AsyncLocalStorage<Exchange>();

/** Carries the parsed activity past the SDK's own untyped one. */
export const exchangeScope = {
  run: <T>(exchange: Exchange, work: () => Promise<T>): Promise<T> => storage.run(exchange, work),
  current(): Exchange {
    const exchange = storage.getStore();
    if (exchange === undefined) throw new TypeError('No activity is being handled');
    return exchange;
  },
};
