import type { Target } from './question.ts';

/** Whether something is a part of something else, and not that itself. */
export function isInside(target: Target, outer: Target): boolean {
  if (target.section !== outer.section) return false;
  if (outer.item === undefined) return target.item !== undefined;
  return target.item === outer.item && outer.row === undefined && target.row !== undefined;
}
