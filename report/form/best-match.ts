import { plainWords } from './plain-words.ts';

/** What a typed name can mean. */
export type Match<T> =
  | { readonly type: 'one'; readonly target: T }
  | { readonly type: 'several'; readonly candidates: readonly T[] }
  | { readonly type: 'none' };

/** A thing that can be meant. `longNames` count only where none of the names fit: "AML-brudd, samlet tid per dag". */
export interface Named<T> {
  readonly target: T;
  readonly names: readonly string[];
  readonly longNames?: readonly string[];
}

/**
 * Finds what a typed name means: the same words, else the beginning of a name, else some of its words in their order, whole
 * or only begun. The surest way that finds anything decides.
 * @example best('kort', [{ target: 1, names: ['Korttidsfravær'] }]) //=> { type: 'one', target: 1 }
 */
export function best<T>(typed: string, things: readonly Named<T>[]): Match<T> {
  return matchBy(typed, things, [isSame, isBeginning, hasWholeWords, hasWords]);
}

/**
 * Finds what a name means where a guess would put a figure in the wrong place: only the same words count.
 * @example exact('kort', [{ target: 1, names: ['Korttidsfravær'] }]) //=> { type: 'none' }
 */
export function exact<T>(typed: string, things: readonly Named<T>[]): Match<T> {
  return matchBy(typed, things, [isSame]);
}

function matchBy<T>(
  typed: string,
  things: readonly Named<T>[],
  ways: readonly ((typed: string, name: string) => boolean)[],
): Match<T> {
  const wanted = plainWords(typed);
  if (wanted === '') return { type: 'none' };
  for (const which of ['names', 'longNames'] as const) {
    for (const fits of ways) {
      const found = things.filter((thing) => plainNames(thing)[which].some((name) => fits(wanted, name)));
      const [first] = found;
      if (first !== undefined && found.length === 1) return { type: 'one', target: first.target };
      if (found.length > 1) return { type: 'several', candidates: found.map(({ target }) => target) };
    }
  }
  return { type: 'none' };
}

const plain = new WeakMap<Named<unknown>, PlainNames>();

interface PlainNames {
  readonly names: readonly string[];
  readonly longNames: readonly string[];
}

/** The names of a thing as words to compare, made once for each thing. */
export function plainNames(thing: Named<unknown>): PlainNames {
  const before = plain.get(thing);
  if (before !== undefined) return before;
  const made = { names: thing.names.map(plainWords), longNames: (thing.longNames ?? []).map(plainWords) };
  plain.set(thing, made);
  return made;
}

function isSame(typed: string, name: string): boolean {
  return typed === name;
}

function isBeginning(typed: string, name: string): boolean {
  return name.startsWith(typed);
}

function hasWholeWords(typed: string, name: string): boolean {
  return inOrder(typed, name, (word, part) => word === part);
}

function hasWords(typed: string, name: string): boolean {
  return inOrder(typed, name, (word, part) => word.startsWith(part));
}

function inOrder(typed: string, name: string, fits: (word: string, part: string) => boolean): boolean {
  const words = name.split(' ');
  let from = 0;
  return typed.split(' ').every((part) => {
    const index = words.findIndex((word, position) => position >= from && fits(word, part));
    from = index + 1;
    return index !== -1;
  });
}
