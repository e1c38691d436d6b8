import { byText } from '../remembered/by-text.ts';
import type { PeriodId } from './period-id.ts';

/** A period taken apart. `number` is the month 1–12 or the four-month period 1–3 of the year; 1 for a year. */
export interface PeriodParts {
  readonly cadence: Cadence;
  readonly year: number;
  readonly number: number;
}

export type Cadence = 'monthly' | 'tertial' | 'annual';

const shape = /^(?<year>(?:19|2[0-2])\d\d)(?:-(?:(?<month>0[1-9]|1[0-2])|T(?<tertial>[1-3])))?$/;

/** How many periods of a cadence a year has. */
export const periodsInYear: Readonly<Record<Cadence, number>> = { monthly: 12, tertial: 3, annual: 1 };

/** Tells whether a text is a period's key, in the years 1900–2299. */
export function isPeriodId(text: string): text is PeriodId {
  return shape.test(text);
}

/** @example periodParts('2024-T1') //=> { cadence: 'tertial', year: 2024, number: 1 } */
export function periodParts(period: PeriodId): PeriodParts {
  return partsOf(period);
}

const partsOf = byText((period): PeriodParts => {
  const { year = '', month, tertial } = shape.exec(period)?.groups ?? {};
  if (month !== undefined) return { cadence: 'monthly', year: Number(year), number: Number(month) };
  if (tertial !== undefined) return { cadence: 'tertial', year: Number(year), number: Number(tertial) };
  return { cadence: 'annual', year: Number(year), number: 1 };
});

/**
 * Makes a period's key. A `number` outside the year counts on into the neighbouring years.
 * @throws {RangeError} outside the years 1900–2299.
 * @example periodOf({ cadence: 'monthly', year: 2024, number: 0 }) //=> '2023-12'
 */
export function periodOf(parts: PeriodParts): PeriodId {
  const perYear = periodsInYear[parts.cadence];
  const index = parts.year * perYear + parts.number - 1;
  const year = String(Math.floor(index / perYear));
  const number = (index % perYear) + 1;
  const text = year + suffixOf(parts.cadence, number);
  if (!isPeriodId(text)) throw new RangeError(`No such period: ${text}`);
  return text;
}

function suffixOf(cadence: Cadence, number: number): string {
  if (cadence === 'monthly') return `-${String(number).padStart(2, '0')}`;
  return cadence === 'tertial' ? `-T${number}` : '';
}
