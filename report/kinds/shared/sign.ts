import { z } from 'zod';
import type { Unit } from '../../value/unit.ts';

/** The sign that a figure must have; `any` allows both where the unit would not. */
export const signSchema = z.enum(['positive', 'negative', 'any']);

const neverNegative: readonly Unit[] = ['count', 'days', 'hours', 'fte', 'person-months'];

/**
 * The sign to hold an input to: the one that the definition says, or else what the unit implies.
 * @example signOf({ unit: 'count' }) //=> 'positive'
 */
export function signOf(row: {
  readonly unit: Unit;
  readonly sign?: z.infer<typeof signSchema> | undefined;
}): 'positive' | 'negative' | undefined {
  if (row.sign === undefined) return neverNegative.includes(row.unit) ? 'positive' : undefined;
  return row.sign === 'any' ? undefined : row.sign;
}
