import type { ItemAnswer } from '../answer/item-answer.ts';
import type { PastAnswers } from '../answer/section-record.ts';
import type { Language } from '../language/language.ts';
import type { Field } from './field.ts';
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
  /** The same of what an item asks for, which no answer is in. */
  fieldsOf(item: ItemBase, language: Language, make: () => readonly Field[]): readonly Field[];
}

/** All that a result comes of besides the past. Objects are told apart by identity: what is stored is never changed in place. */
type Source = Readonly<Record<string, unknown>>;

interface Computed<T> {
  readonly source: Source;
  readonly language: Language;
  readonly item: ItemBase;
  readonly answer: ItemAnswer | undefined;
  readonly result: T;
}

/** What is remembered of an item: its results, and what it asks for. */
interface OfItem {
  results: readonly Computed<ItemResult>[];
  fields: readonly Computed<readonly Field[]>[];
}

/** As an item is and was, in three languages. More come only of answers that were saved since. */
const resultsAtMost = 8;

// One map for all of a past: each costs the garbage collector as much again.
const byPast = new WeakMap<PastAnswers, Map<string, OfItem>>();

/**
 * Gives the memory of what items of a section give and ask for. One press computes an item for its check, its receipt, its findings and
 * its colour, and one question computes all of a report that mostly stands as it did at the question before. Nothing is kept
 * longer than the stored past that it was computed from.
 */
export function computedItems(past: PastAnswers, source: Source): ComputedItems {
  const ofItem = ({ id }: ItemBase): OfItem => {
    const items = byPast.get(past) ?? new Map<string, OfItem>();
    const known = items.get(id) ?? { results: [], fields: [] };
    items.set(id, known);
    byPast.set(past, items);
    return known;
  };
  const again = <T>(
    known: readonly Computed<T>[],
    what: Omit<Computed<T>, 'source' | 'result'>,
    make: () => T,
    keep: (all: readonly Computed<T>[]) => void,
  ): T => {
    const found = known.find(
      (computed) =>
        computed.item === what.item &&
        computed.answer === what.answer &&
        computed.language === what.language &&
        isSame(computed.source, source),
    );
    if (found !== undefined) return found.result;
    const result = make();
    keep([...known, { ...what, source, result }].slice(-resultsAtMost));
    return result;
  };
  return {
    of(item, answer, language, compute) {
      const known = ofItem(item);
      return again(known.results, { item, answer, language }, compute, (all) => {
        known.results = all;
      });
    },
    fieldsOf(item, language, make) {
      const known = ofItem(item);
      return again(known.fields, { item, answer: undefined, language }, make, (all) => {
        known.fields = all;
      });
    },
  };
}

/** What is given as undefined is not given. */
function isSame(a: Source, b: Source): boolean {
  return Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);
}
