import type { Found } from './find-subject.ts';
import { isInside } from './is-inside.ts';
import { knownWord, likeness } from './known-word.ts';
import type { FindWord } from './match-subject.ts';
import type { Target } from './question.ts';
import { sameTarget } from './same-target.ts';
import type { Subject } from './subjects-of.ts';

/** A word shorter than this, or less alike, may be anything; beside words that nothing explains it must be the word itself, inflected. */
const shortest = 5;
const like = 0.55;
const same = 0.85;
const slip = 0.75;

/** More words than this that nothing explains are about something else. */
const mostIgnored = 2;

/** More than these are no choice. */
const mostCandidates = 4;

/**
 * What is meant where no whole name is there: the only thing, or the few things, that have a name with one of the words in it. The words that
 * nothing explains are ignored, and said to be.
 */
export function findLoosely(words: readonly string[], subjects: readonly Subject[], find: FindWord): Found {
  const surely = findAt(words, subjects, find, same);
  if (surely.type === 'several') return clearest(surely, words, subjects, find) ?? surely;
  if (surely.type !== 'none') return surely;
  const mistyped = findAt(
    words.filter((word) => word.length >= shortestSlip),
    subjects,
    find,
    slip,
  );
  if (mistyped.type === 'one' && words.length <= mostBesideSlip) {
    const { target } = mistyped;
    return { type: 'one', target, ignored: words.filter((word) => !isOf(word, target, subjects)) };
  }
  const alike = findAt(words, subjects, find, like);
  return alike.type === 'one' && alike.ignored.length > 0 ? { type: 'none' } : alike;
}

/** A word with a slip in it is this long, and beside one other word at most, where nothing else is named. */
const shortestSlip = 7;
const mostBesideSlip = 2;

function isOf(word: string, target: Target, subjects: readonly Subject[]): boolean {
  const typed = knownWord(word);
  return subjects
    .filter((subject) => sameTarget(subject.target, target))
    .some(({ names }) => names.some((name) => name.words.some((known) => likeness(typed, known) >= like)));
}

/** Of several that have one of the words, the only one that has another too, with a slip: "prosdyren før innleie". */
function clearest(
  { candidates }: Extract<Found, { type: 'several' }>,
  words: readonly string[],
  subjects: readonly Subject[],
  find: FindWord,
): Found | undefined {
  const named = candidates.map((target) => {
    const own = subjects.filter((subject) => sameTarget(subject.target, target));
    const hits = own
      .flatMap(({ names }) => names.flatMap((name) => name.words))
      .map(find)
      .filter((hit) => hit !== undefined && hit.likeness >= slip);
    return { target, places: new Set(hits.map((hit) => hit?.index ?? -1)) };
  });
  const most = Math.max(...named.map(({ places }) => places.size));
  const best = named.filter(({ places }) => places.size === most);
  const [only] = best;
  if (only === undefined || best.length > 1 || most < 2) return undefined;
  return { type: 'one', target: only.target, ignored: words.filter((_, index) => !only.places.has(index)) };
}

function findAt(words: readonly string[], subjects: readonly Subject[], find: FindWord, sure: number): Found {
  const named = new Map<number, Target[]>();
  for (const { target, names, told = [] } of subjects) {
    for (const index of placesOf([...names.flatMap((name) => name.words), ...told])) {
      named.set(index, [...(named.get(index) ?? []), target]);
    }
  }
  const ignored = words.filter((_, index) => !named.has(index));
  if (named.size === 0 || ignored.length > mostIgnored) return { type: 'none' };
  // Of several words the one that the fewest things have is the telling one; of several such the one whose thing has most of the words.
  const telling = [...named.values()].map(outermost);
  const least = Math.min(...telling.map(({ length }) => length));
  const [fewest = []] = telling
    .filter(({ length }) => length === least)
    .toSorted((a, b) => wordsNaming(b[0], named) - wordsNaming(a[0], named));
  const [only] = fewest;
  if (only !== undefined && fewest.length === 1)
    return { type: 'one', target: only, ignored: leftBy(only, ignored) };
  return fewest.length > mostCandidates ? { type: 'none' } : { type: 'several', candidates: fewest };

  /** Two words may mean one of a name: "full-time culture" is "heltidskultur". */
  function leftBy(target: Target, left: readonly string[]): readonly string[] {
    const own = subjects.filter((subject) => sameTarget(subject.target, target));
    const known = own.flatMap(({ names }) => names.flatMap((name) => name.words));
    return left.filter((word) => known.every((one) => likeness(knownWord(word), one) < like));
  }

  function placesOf(known: Subject['names'][number]['words']): ReadonlySet<number> {
    return new Set(
      known
        .filter(({ text }) => text.length >= shortest)
        .map(find)
        .filter((hit) => hit !== undefined && hit.likeness >= sure && hit.text.length >= shortest)
        .map((hit) => hit?.index ?? -1),
    );
  }
}

function wordsNaming(target: Target | undefined, named: ReadonlyMap<number, readonly Target[]>): number {
  if (target === undefined) return 0;
  return [...named.values()].filter((targets) => targets.some((one) => sameTarget(one, target))).length;
}

/** Without what is part of another of them. */
function outermost(targets: readonly Target[]): readonly Target[] {
  return targets.filter(
    (target, place) =>
      !targets.some((other) => isInside(target, other)) &&
      targets.findIndex((other) => sameTarget(other, target)) === place,
  );
}
