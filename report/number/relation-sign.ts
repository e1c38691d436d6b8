import type { Relation } from './split-number.ts';

const signs: Readonly<Record<Relation, string>> = { '>': '>', '>=': '≥', '<': '<', '<=': '≤' };

/**
 * Puts an inequality's sign before a printed number.
 * @example withRelation('5,0', '>=') //=> '≥ 5,0'
 */
export function withRelation(printed: string, relation: Relation | undefined): string {
  return relation === undefined ? printed : `${signs[relation]}\u00a0${printed}`;
}
