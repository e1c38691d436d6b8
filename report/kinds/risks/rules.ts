import type { Ruled } from '../ruled.ts';
import type { RisksItem } from './schema.ts';

/** The zones of the score, which is better when lower. */
export function risksRules({ zones }: RisksItem): readonly Ruled[] {
  if (zones === undefined) return [];
  const subject = { unit: 'score', decimals: 0, direction: 'lower' } as const;
  return [{ path: ['zones'], rule: { bands: zones }, subject }];
}
