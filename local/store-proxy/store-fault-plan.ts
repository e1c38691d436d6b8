import { chance } from '../headless/chance.ts';

/** What becomes of one request to the store. */
export type StoreFault =
  /** Answered so, and never passed on. */
  | { readonly kind: 'status'; readonly status: number }
  /** Passed on and carried out; the connection is cut before the answer. */
  | { readonly kind: 'applied-then-reset' }
  | { readonly kind: 'reset' }
  /** No answer ever. */
  | { readonly kind: 'hang'; readonly applied: boolean };

/** How likely each fault is, from 0 to 1; together at most 1. */
export interface StoreFaultRates {
  readonly failBefore: number;
  readonly appliedThenReset: number;
  readonly hang: number;
}

/** The fault that the n-th request of a key meets, or none; by seed, key and n alone. */
export function storeFault(
  seed: number,
  rates: StoreFaultRates,
  key: string,
  count: number,
): StoreFault | undefined {
  let left = chance(seed, 'store', key, count);
  const falls = (rate: number): boolean => {
    left -= rate;
    return left < 0;
  };
  if (falls(rates.failBefore)) return { kind: 'status', status: 500 };
  if (falls(rates.appliedThenReset)) return { kind: 'applied-then-reset' };
  if (falls(rates.hang)) return { kind: 'hang', applied: chance(seed, 'applied', key, count) < 0.5 };
  return undefined;
}

/** How a request fails while the store is away altogether: refused, cut off or left waiting. */
export function outageFault(seed: number, key: string, count: number): StoreFault {
  const draw = chance(seed, 'outage', key, count);
  if (draw < 1 / 3) return { kind: 'status', status: 503 };
  return draw < 2 / 3 ? { kind: 'reset' } : { kind: 'hang', applied: false };
}
