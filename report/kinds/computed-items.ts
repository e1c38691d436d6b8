import type { ItemAnswer } from '../answer/item-answer.ts';
import type { PastAnswers } from '../answer/section-record.ts';
import type { Language } from '../language/language.ts';
import type { ItemBase, ItemResult } from './kind.ts';

/** What items gave when they were last computed from the very same answer, past and plan. */
export interface ComputedItems {
  /** `language` is that of the texts, which a context may be copied with another of. */
  of(
    item: ItemBase,
    answer: ItemAnswer | undefined,
    language: Language,
    compute: () => ItemResult,
  ): ItemResult;
}

/** All that a result comes of besides the past. Objects are told apart by identity: what is stored is never changed in place. */
type Source = Readonly<Record<string, unknown>>;

interface Computed {
  readonly source: Source;
  readonly language: Language;
  readonly item: ItemBase;
  readonly answer: ItemAnswer | undefined;
  readonly result: ItemResult;
}

/** By the id of the item: as it is and was, in three languages. More come only of answers that were saved since. */
const resultsAtMost = 8;

// One map for all of a past: each costs the garbage collector as much again.
const byPast = new WeakMap<PastAnswers, Map<string, readonly Computed[]>>();

/**
 * Gives the memory of what items of a section give. One press computes an item for its check, its receipt, its findings and its
 * colour, and one question computes all of a report that mostly stands as it did at the question before. Nothing is kept
 * longer than the stored past that it was computed from.
 */
export function computedItems(past: PastAnswers, source: Source): ComputedItems {
  return {
    of: (item, answer, language, compute) => {
      const results = byPast.get(past) ?? new Map<string, readonly Computed[]>();
      const known = results.get(item.id) ?? [];
      const found = known.find(
        (computed) =>
          computed.item === item &&
          computed.answer === answer &&
          computed.language === language &&
          isSame(computed.source, source),
      );
      if (found !== undefined) return found.result;
      const result = compute();
      results.set(item.id, [...known, { source, language, item, answer, result }].slice(-resultsAtMost));
      byPast.set(past, results);
      return result;
    },
  };
}

function isSame(a: Source, b: Source): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
