import { setMaxListeners } from 'node:events';

/** One period's messages go out for so long; then the others have their turn. */
export const sliceMs = 20_000;

/** A signal that ends a slice, or the whole round before that. */
export function sliceSignal(stop: AbortSignal | undefined): AbortSignal {
  const end = AbortSignal.timeout(sliceMs);
  const signal = stop === undefined ? end : AbortSignal.any([stop, end]);
  // Everybody in line listens to it.
  setMaxListeners(0, signal);
  return signal;
}
