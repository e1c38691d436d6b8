import { isIsoDate } from '../calendar/iso-date.ts';
import { byText } from '../remembered/by-text.ts';
import type { PeriodId } from './period-id.ts';

/** How often reports come: `dated` ones when their definition says. */
export const cadences = ['monthly', 'tertial', 'annual', 'dated'] as const;

/** How often a report comes whose periods follow from the calendar. */
export type RegularCadence = 'monthly' | 'tertial' | 'annual';

/** How often a report comes; the periods of a `dated` one are listed in its definition. */
export type Cadence = (typeof cadences)[number];

/** A month, four months or a year. `number` is the month 1–12 or the four-month period 1–3 of the year; 1 for a year. */
export interface RegularParts {
  readonly cadence: RegularCadence;
  readonly year: number;
  readonly number: number;
}

/** The days from one ISO date to another, both included. `year` is the year that they end in. */
export interface DatedParts {
  readonly cadence: 'dated';
  readonly year: number;
  readonly from: string;
  readonly to: string;
}

/** A period taken apart. */
export type PeriodParts = RegularParts | DatedParts;

const shape = /^(?<year>(?:19|2[0-2])\d\d)(?:-(?:(?<month>0[1-9]|1[0-2])|T(?<tertial>[1-3])))?$/;

const dated = /^(?<from>(?:19|2[0-2])\d\d-\d\d-\d\d)--(?<to>(?:19|2[0-2])\d\d-\d\d-\d\d)$/;

/** How many periods of a cadence a year has. */
export const periodsInYear: Readonly<Record<RegularCadence, number>> = { monthly: 12, tertial: 3, annual: 1 };

/** Tells whether a text is a period's key, in the years 1900–2299. */
export function isPeriodId(text: string): text is PeriodId {
  if (shape.test(text)) return true;
  const { from = '', to = '' } = dated.exec(text)?.groups ?? {};
  return isIsoDate(from) && isIsoDate(to) && from <= to;
}

/** @example periodParts('2024-T1') //=> { cadence: 'tertial', year: 2024, number: 1 } */
export function periodParts(period: PeriodId): PeriodParts {
  return partsOf(period);
}

const partsOf = byText((period): PeriodParts => {
  const { from, to } = dated.exec(period)?.groups ?? {};
  if (from !== undefined && to !== undefined) {
    return { cadence: 'dated', year: Number(to.slice(0, 4)), from, to };
  }
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
export function periodOf(parts: RegularParts): PeriodId {
  const perYear = periodsInYear[parts.cadence];
  const index = parts.year * perYear + parts.number - 1;
  const year = String(Math.floor(index / perYear));
  const number = (index % perYear) + 1;
  const text = year + suffixOf(parts.cadence, number);
  if (!isPeriodId(text)) throw new RangeError(`No such period: ${text}`);
  return text;
}

/**
 * Makes the key of the days from one date to another, both included.
 * @throws {RangeError} when one is no date, or they are in the wrong order.
 * @example datedPeriod('2023-11-29', '2024-03-11') //=> '2023-11-29--2024-03-11'
 */
export function datedPeriod(from: string, to: string): PeriodId {
  const text = `${from}--${to}`;
  if (!isPeriodId(text)) throw new RangeError(`No such period: ${text}`);
  return text;
}

function suffixOf(cadence: RegularCadence, number: number): string {
  if (cadence === 'monthly') return `-${String(number).padStart(2, '0')}`;
  return cadence === 'tertial' ? `-T${number}` : '';
}
