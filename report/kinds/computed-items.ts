import type { ItemAnswer } from '../answer/item-answer.ts';
import type { PastAnswers } from '../answer/section-record.ts';
import type { ItemBase, ItemResult } from './kind.ts';

/** What items gave when they were last computed from the very same answer, past and plan. */
export interface ComputedItems {
  of(item: ItemBase, answer: ItemAnswer | undefined, compute: () => ItemResult): ItemResult;
}

/** All else that results come of. Objects are told apart by identity: what is stored is never changed in place. */
type Source = Readonly<Record<string, unknown>>;

/** A report in three languages with its period before, twice over; more come only of other plans. */
const sourcesAtMost = 12;

const bySource = new WeakMap<
  PastAnswers,
  readonly { readonly source: Source; readonly items: ComputedItems }[]
>();

/**
 * Gives the memory of what items of a section give. One press computes an item for its check, its receipt, its findings and its
 * colour, and one question computes all of a report that mostly stands as it did at the question before. Nothing is kept
 * longer than the stored past that it was computed from.
 */
export function computedItems(past: PastAnswers, source: Source): ComputedItems {
  const known = bySource.get(past) ?? [];
  const found = known.find((entry) => isSame(entry.source, source));
  if (found !== undefined) return found.items;
  const items = remembering();
  bySource.set(past, [...known, { source, items }].slice(-sourcesAtMost));
  return items;
}

function isSame(a: Source, b: Source): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

function remembering(): ComputedItems {
  const unanswered = new WeakMap<ItemBase, ItemResult>();
  const byItem = new WeakMap<ItemBase, WeakMap<ItemAnswer, ItemResult>>();
  return {
    of: (item, answer, compute) => {
      const answered = byItem.get(item) ?? new WeakMap<ItemAnswer, ItemResult>();
      byItem.set(item, answered);
      const known = answer === undefined ? unanswered.get(item) : answered.get(answer);
      if (known !== undefined) return known;
      const result = compute();
      if (answer === undefined) unanswered.set(item, result);
      else answered.set(answer, result);
      return result;
    },
  };
}
