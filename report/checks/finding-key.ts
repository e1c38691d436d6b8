import type { Finding } from './finding.ts';

/** A place by id, which is the same in every language; a heading is not. */
const id = /^[\p{Ll}\p{N}._-]+$/u;

/**
 * Gives what a finding is accepted under: the same check at the same place, in whatever language it is read.
 * @example findingKey(finding) //=> 'sums|okonomi|resultat|sum|'
 */
export function findingKey({ check, where }: Pick<Finding, 'check' | 'where'>): string {
  const cell = id.test(where.cell ?? '') ? where.cell : '';
  return [check, where.section, where.item, cell, where.span?.start ?? ''].join('|');
}
