import type { Ruled } from '../ruled.ts';
import type { RollForwardItem } from './schema.ts';

/** More left of a limit, or a higher balance, is better. */
export function rollForwardRules({ status, unit, decimals }: RollForwardItem): readonly Ruled[] {
  if (status === undefined) return [];
  return [{ path: ['status'], rule: status, subject: { unit, decimals, direction: 'higher' } }];
}
