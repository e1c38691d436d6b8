import type { Target } from './question.ts';

export function sameTarget(a: Target, b: Target): boolean {
  return a.section === b.section && a.item === b.item && a.row === b.row;
}
