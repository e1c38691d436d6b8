import { plainWords } from './plain-words.ts';

/** What a typed name can mean. */
export type Match<T> =
  | { readonly type: 'one'; readonly target: T }
  | { readonly type: 'several'; readonly candidates: readonly T[] }
  | { readonly type: 'none' };

/**
 * Finds what a typed name means among things that each have several names: the same words, else the beginning of a name,
 * else the beginnings of some of its words in their order. The surest way that finds anything decides.
 * @example best('kort', [{ target: 1, names: ['Korttidsfravær'] }]) //=> { type: 'one', target: 1 }
 */
export function best<T>(
  typed: string,
  things: readonly { readonly target: T; readonly names: readonly string[] }[],
): Match<T> {
  const wanted = plainWords(typed);
  if (wanted === '') return { type: 'none' };
  for (const fits of [isSame, isBeginning, hasWords]) {
    const found = things.filter(({ names }) => names.some((name) => fits(wanted, plainWords(name))));
    const [first] = found;
    if (first !== undefined && found.length === 1) return { type: 'one', target: first.target };
    if (found.length > 1) return { type: 'several', candidates: found.map(({ target }) => target) };
  }
  return { type: 'none' };
}

function isSame(typed: string, name: string): boolean {
  return typed === name;
}

function isBeginning(typed: string, name: string): boolean {
  return name.startsWith(typed);
}

function hasWords(typed: string, name: string): boolean {
  const words = name.split(' ');
  let from = 0;
  return typed.split(' ').every((part) => {
    const index = words.findIndex((word, position) => position >= from && word.startsWith(part));
    from = index + 1;
    return index !== -1;
  });
}
