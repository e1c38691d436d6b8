import { AsyncLocalStorage } from 'node:async_hooks';

/** What belongs to one request from Teams, or one tick, all the way down. */
export interface TurnScope {
  readonly correlationId: string;
}

/** Carries the correlation id to every log line that is written on behalf of the same request. */
export const turnScope = new AsyncLocalStorage<TurnScope>();
