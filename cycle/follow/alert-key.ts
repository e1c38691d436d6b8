import type { Follow } from '../ports/people-store.ts';
import type { PeriodKey } from '../ports/report-store.ts';

/** Where the messages to those who follow something are written down: a change may be told in a later period. */
export function followsKey(report: string): PeriodKey {
  return { report, period: 'follows' };
}

/** The alerts of one person begin so. */
export function alertsOf(person: string): string {
  return `alert|${person}`;
}

/**
 * The key of the next change that somebody is told of. It does not name a colour: what has changed back before it was told is
 * not told.
 */
export function alertKey({ person, section, item = '', row = '', since, number }: Follow): string {
  return [alertsOf(person), section, item, row, since, number + 1].join('|');
}
