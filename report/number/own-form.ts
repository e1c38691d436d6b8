import type { Language } from '../language/language.ts';
import type { Unit } from '../value/unit.ts';
import { familyOf } from './unit-family.ts';
import { numberStyles } from './number-style.ts';

/** What a field is like, as far as it decides how digits in it are read. */
export interface NumberField {
  readonly unit: Unit;
  readonly decimals: number;
}

/**
 * Tells whether `1,126` is read as a decimal without asking: it has the language's own decimal sign, and the field prints
 * three decimals itself, or is a percentage with decimals, which never runs into thousands. A point in Norwegian, or either
 * sign in an English percentage, still asks.
 * @example isOwnForm('1,126', { unit: 'percent', decimals: 1 }, 'nb') //=> true
 */
export function isOwnForm(digits: string, { unit, decimals }: NumberField, language: Language): boolean {
  const { decimal } = numberStyles[language];
  if (!digits.includes(decimal)) return false;
  const family = familyOf(unit);
  const isShare = family === 'percent' || family === 'points';
  return decimals >= 3 || (decimals > 0 && isShare && decimal === ',');
}
