import type { PeriodId } from '../period/period-id.ts';
import { takePeriod } from './take-period.ts';
import { monthOf } from './when/month-of.ts';

/**
 * Takes the period that a command names out of what was typed: with its year, or a month alone, whose year only the store
 * knows.
 * @example takeNamed('februar', 'anywhere') //=> { named: { month: 2 }, left: '' }
 */
export function takeNamed(
  text: string,
  where: 'first' | 'anywhere',
): { readonly named: { readonly period?: PeriodId; readonly month?: number }; readonly left: string } {
  const { period, left } = takePeriod(text, where);
  if (period !== undefined) return { named: { period }, left };
  const tokens = text.split(/\s+/u).filter((token) => token !== '');
  const at = tokens.findIndex((token, index) => (where !== 'first' || index === 0) && monthIn(token));
  const month = monthIn(tokens[at] ?? '');
  // "may be wrong" begins a reason more often than it names a month.
  if (month === undefined || (where === 'first' && tokens[at] === 'may')) return { named: {}, left: text };
  return { named: { month }, left: tokens.filter((_, index) => index !== at).join(' ') };
}

function monthIn(token: string): number | undefined {
  return monthOf(token.toLowerCase().replace(/[.,:;?!]+$/u, ''));
}
