import { datesIn } from '../../checks/dates/dates-in.ts';

/** A stretch of time in ISO dates. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

const between = /^\s*(?:[-–—/]|til|to)\s*$/i;

/**
 * Reads a text that is two whole dates and nothing else; of any other nobody knows what its dates mean.
 * @example spanIn('05.12.2018–01.11.2023') //=> { start: '2018-12-05', end: '2023-11-01' }
 */
export function spanIn(text: string): Span | undefined {
  const [first, second, ...more] = datesIn(text, 0);
  if (first?.iso === undefined || second?.iso === undefined || more.length > 0) return undefined;
  if (!first.hasYear || !second.hasYear || !between.test(text.slice(first.end, second.start)))
    return undefined;
  const around = text.slice(0, first.start) + text.slice(second.end);
  return around.trim() === '' ? { start: first.iso, end: second.iso } : undefined;
}
