import type { Change, Step } from './change.ts';
import { isEntries, isRecord, isTexts, type Entry } from './shapes.ts';

/**
 * Gives all that differs between two values of the same shape, in reading order. Entries of a list with ids are matched by
 * id, so that a moved or renamed one is not taken for another; texts in several languages are one value.
 * @example changesBetween({ owner: 'a' }, { owner: 'b' }) //=> [{ type: 'changed', steps: [{ key: 'owner' }], before: 'a', after: 'b' }]
 */
export function changesBetween(
  before: unknown,
  after: unknown,
  steps: readonly Step[] = [],
): readonly Change[] {
  if (isEntries(before) && isEntries(after)) return betweenLists(before, after, steps);
  if (isRecord(before) && isRecord(after) && !isTexts(before) && !isTexts(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changesBetween(before[key], after[key], [...steps, { key }]));
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined) return [{ type: 'added', steps, after }];
  if (after === undefined) return [{ type: 'removed', steps, before }];
  return [{ type: 'changed', steps, before, after }];
}

function betweenLists(
  before: readonly Entry[],
  after: readonly Entry[],
  steps: readonly Step[],
): readonly Change[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map(({ id }) => id));
  const within = (entry: Entry): readonly Step[] => [...steps, { key: entry.id, entry }];
  const removed = before
    .filter(({ id }) => !kept.has(id))
    .map((entry): Change => ({ type: 'removed', steps: within(entry), before: entry }));
  const others = after.flatMap((entry): readonly Change[] => {
    const earlier = old.get(entry.id);
    if (earlier === undefined) return [{ type: 'added', steps: within(entry), after: entry }];
    return changesBetween(earlier, entry, within(entry));
  });
  return [...removed, ...others, ...moved(before, after, steps)];
}

/** The order is one change of the list, not one of each entry that stands behind another now. */
function moved(before: readonly Entry[], after: readonly Entry[], steps: readonly Step[]): readonly Change[] {
  const was = sharedWith(after, before);
  const is = sharedWith(before, after);
  return was.every(({ id }, index) => id === is[index]?.id)
    ? []
    : [{ type: 'moved', steps, before: was, after: is }];
}

function sharedWith(others: readonly Entry[], list: readonly Entry[]): readonly Entry[] {
  const ids = new Set(others.map(({ id }) => id));
  return list.filter(({ id }) => ids.has(id));
}
