import type { Target } from './question.ts';

/** What several things are all part of: their item, or else their section. Undefined where they share none. */
export function aroundAll([first, ...others]: readonly Target[]): Target | undefined {
  if (first === undefined || others.some(({ section }) => section !== first.section)) return undefined;
  const { section, item } = first;
  return item !== undefined && others.every((other) => other.item === item) ? { section, item } : { section };
}
