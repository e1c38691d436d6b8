import type { ItemAnswer } from '../answer/item-answer.ts';
import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * What a finding is about, as a short text that is another when any of it is: what was entered at its place, or in the
 * whole item where the place is no cell of it, and the digits of what the finding tells of, which may stand elsewhere.
 */
export function findingValue({ where, given = '' }: Finding, answer: ItemAnswer): string {
  const { cell = '' } = where;
  const all = Object.entries({ ...answer.cells, comment: answer.comment ?? '' });
  const own = all.filter(([name]) => name === cell || name.startsWith(`${cell}.`));
  const texts = (own.length === 0 ? all : own).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint(JSON.stringify([texts, given.replaceAll(/\D/g, '')]));
}
