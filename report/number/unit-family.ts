import type { DecimalText } from '../value/decimal-text.ts';
import type { Unit } from '../value/unit.ts';
import { toDecimalText } from './decimal.ts';

/** What sort of thing a unit counts. Money has scales; percent and percentage points are not the same thing. */
export type UnitFamily = 'count' | 'percent' | 'points' | 'days' | 'hours' | 'fte' | 'score' | 'money';

const familiesOfUnits: Readonly<Record<Unit, UnitFamily>> = {
  count: 'count',
  percent: 'percent',
  'percentage-points': 'points',
  days: 'days',
  hours: 'hours',
  fte: 'fte',
  // Both are said in the same words: "årsverk", "månedsverk".
  'person-months': 'fte',
  score: 'score',
  ratio: 'score',
  nok: 'money',
  'nok-thousand': 'money',
  'nok-million': 'money',
};

/** @example familyOf('nok-thousand') //=> 'money' */
export function familyOf(unit: Unit): UnitFamily {
  return familiesOfUnits[unit];
}

/** How many kroner one unit of money is; 1 for everything else. */
export function scaleOf(unit: Unit): DecimalText {
  if (unit === 'nok-thousand') return toDecimalText('1000');
  return toDecimalText(unit === 'nok-million' ? '1000000' : '1');
}
