import type { LocalEvent } from './wire/event.ts';

export interface EventHub {
  publish(event: LocalEvent): void;
  /** Gives a function that ends the subscription. */
  subscribe(listener: (event: LocalEvent) => void): () => void;
}

/** Passes what happens to everyone who listens. */
export function createEventHub(): EventHub {
  const listeners = new Set<(event: LocalEvent) => void>();
  return {
    publish: (event) => listeners.forEach((listener) => listener(event)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
