import type { Language } from '../language/language.ts';
import type { Unit } from '../value/unit.ts';
import { toDecimalText } from './decimal.ts';
import { formatNumber } from './format-number.ts';
import { familyOf, type UnitFamily } from './unit-family.ts';

/** A figure of the size that the unit usually has: whole, and with a decimal. */
const figures: Readonly<Record<UnitFamily, readonly [whole: string, decimal: string]>> = {
  count: ['12', '12.5'],
  percent: ['62', '5.3'],
  points: ['2', '0.5'],
  days: ['14', '14.5'],
  hours: ['120', '37.5'],
  fte: ['48', '48.5'],
  score: ['4', '4.2'],
  money: ['1234', '1234.5'],
};

/**
 * Gives a figure that fits a field, for the sentence that asks for one.
 * @example exampleFigure({ unit: 'percent', decimals: 1 }, 'nb') //=> '5,3'
 */
export function exampleFigure(
  field: {
    readonly unit: Unit;
    readonly decimals: number;
    readonly sign?: 'positive' | 'negative' | undefined;
  },
  language: Language,
): string {
  const decimals = field.decimals > 0 ? 1 : 0;
  const figure = figures[familyOf(field.unit)][decimals];
  const signed = field.sign === 'negative' ? `-${figure}` : figure;
  return formatNumber(toDecimalText(signed), { decimals, language });
}
