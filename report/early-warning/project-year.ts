import {
  addDecimals,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
  toDecimalText,
} from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { aggregateYear } from './aggregate-year.ts';
import type { YearAggregation } from './year-figure.ts';

/**
 * Ways to see where a year ends. `straight`: the rest goes as so far. `seasonal`: the rest differs from what has gone as it
 * did last year. `trend`: a standing figure goes on changing as it has since last year's end. The simplest first.
 */
export const projectionMethods = ['straight', 'seasonal', 'trend'] as const;

export type ProjectionMethod = (typeof projectionMethods)[number];

/** What is known of a year when it is projected. */
export interface KnownSoFar {
  readonly aggregation: YearAggregation;
  /** The sum or mean of the periods that have gone, or the last of them. */
  readonly soFar: DecimalText;
  readonly gone: number;
  readonly inYear: number;
  /** All periods of the year before, where they are all known. */
  readonly lastYear: readonly DecimalText[] | undefined;
}

/** More than is printed, so that only what is printed is rounded. */
const exactly = 20;

/**
 * Where a year ends, by one method; undefined where the method does not suit the figure, or what it needs is not known.
 * @example projectYear('straight', { aggregation: 'sum', soFar: '26', gone: 1, inYear: 3, lastYear: undefined }) //=> '78'
 * @example projectYear('seasonal', { aggregation: 'sum', soFar: '20', gone: 1, inYear: 3, lastYear: ['10', '5', '15'] }) //=> '60'
 */
export function projectYear(method: ProjectionMethod, known: KnownSoFar): DecimalText | undefined {
  if (known.gone <= 0 || known.gone > known.inYear) return undefined;
  if (method === 'straight') return straight(known);
  if (known.lastYear?.length !== known.inYear) return undefined;
  return method === 'seasonal' ? seasonal(known, known.lastYear) : trend(known, known.lastYear);
}

function straight({ aggregation, soFar, gone, inYear }: KnownSoFar): DecimalText {
  if (aggregation !== 'sum') return soFar;
  return divideDecimals(multiplyDecimals(soFar, toDecimalText(inYear)), toDecimalText(gone), exactly);
}

/** A sum grows by the same share as last year, a mean or a standing figure by the same amount. */
function seasonal(
  { aggregation, soFar, gone }: KnownSoFar,
  lastYear: readonly DecimalText[],
): DecimalText | undefined {
  const then = aggregateYear(aggregation, lastYear.slice(0, gone));
  const end = aggregateYear(aggregation, lastYear);
  if (then === undefined || end === undefined) return undefined;
  if (aggregation !== 'sum') return addDecimals(soFar, subtractDecimals(end, then));
  return then === '0' ? undefined : divideDecimals(multiplyDecimals(soFar, end), then, exactly);
}

function trend(
  { aggregation, soFar, gone, inYear }: KnownSoFar,
  lastYear: readonly DecimalText[],
): DecimalText | undefined {
  const end = lastYear.at(-1);
  if (aggregation !== 'last' || end === undefined) return undefined;
  const rest = multiplyDecimals(subtractDecimals(soFar, end), toDecimalText(inYear - gone));
  return addDecimals(soFar, divideDecimals(rest, toDecimalText(gone), exactly));
}
