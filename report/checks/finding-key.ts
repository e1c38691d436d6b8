import type { Finding } from './finding.ts';

/**
 * Gives what a finding is accepted under: the same check, at the same place, about the same value. Another value is asked
 * about anew.
 * @example findingKey(finding) //=> 'sums|okonomi|resultat|sum|112 681'
 */
export function findingKey({ check, where, given, message }: Finding): string {
  return [check, where.section, where.item, where.cell ?? '', given ?? message].join('|');
}
