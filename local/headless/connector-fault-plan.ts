import { chance } from './chance.ts';

/** What becomes of one request. `carriedOut`: it took effect, whatever its sender learns. */
export type ConnectorFault =
  | { readonly kind: 'status'; readonly status: number; readonly carriedOut: boolean }
  | { readonly kind: 'throttle'; readonly retryAfterSeconds: number }
  | { readonly kind: 'reset' | 'hang'; readonly carriedOut: boolean };

/** How likely each fault is, from 0 to 1. They are added up, so together at most 1. */
export interface FaultRates {
  readonly throttle?: number;
  /** 500, 502, 503 and 504 alike. */
  readonly serverError?: number;
  readonly acceptedThenReset?: number;
  readonly reset?: number;
  readonly hang?: number;
}

const serverErrors = [500, 502, 503, 504] as const;

/**
 * The fault that the n-th request of a key meets, or none. It depends on seed, key and n alone. A gateway's error (502, 504)
 * and a silence may hide a request that was carried out; a 500 or 503 here never does.
 */
export function connectorFault(
  seed: number,
  rates: FaultRates,
  key: string,
  count: number,
): ConnectorFault | undefined {
  const draw = (what: string): number => chance(seed, what, key, count);
  let left = draw('fault');
  const falls = (rate = 0): boolean => {
    left -= rate;
    return left < 0;
  };
  if (falls(rates.throttle)) return throttle(draw('wait'));
  if (falls(rates.serverError)) {
    const status = serverErrors[Math.floor(draw('status') * serverErrors.length)] ?? 500;
    return { kind: 'status', status, carriedOut: status % 2 === 0 && status > 500 && draw('done') < 0.5 };
  }
  if (falls(rates.acceptedThenReset)) return { kind: 'reset', carriedOut: true };
  if (falls(rates.reset)) return { kind: 'reset', carriedOut: false };
  if (falls(rates.hang)) return { kind: 'hang', carriedOut: draw('done') < 0.5 };
  return undefined;
}

/** A 429 with a Retry-After of 1 to 30 seconds. */
export function throttle(draw: number): ConnectorFault {
  return { kind: 'throttle', retryAfterSeconds: 1 + Math.floor(draw * 30) };
}
