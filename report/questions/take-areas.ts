import type { Definition } from '../definition/definition-schema.ts';
import { type Area, areasOf } from './area.ts';
import { carriesNothing } from './carries-nothing.ts';
import { isInList } from './is-in-list.ts';
import { type KnownWord, knownWord, likeness } from './known-word.ts';
import { isName } from './is-name.ts';
import { releaseNames } from './reserve-names.ts';
import { stemsOf } from './stems-of.ts';
import { wordList } from './word-list.ts';
import { type Subject, subjectsOf } from './subjects-of.ts';

/** Less alike than this, a word is no word of an area's name: a slip and a word that means the same are, a part of a compound is not. */
const sure = 0.6;

/** A word of this length is no other area's. */
const long = 8;

/**
 * Takes out the areas that projects are asked about: "prosjekter … røde på fremdrift". Without the word for projects an area is meant only
 * where nothing in the report has its name.
 */
export function takeAreas(
  words: readonly string[],
  definition: Definition,
): { readonly areas: readonly Area[]; readonly left: readonly string[] } {
  const subjects = subjectsOf(definition);
  const ofProjects = words.some(
    (word) => isClass(releaseNames([word])[0] ?? '') || word === 'hvem' || word === 'who',
  );
  const typed = words.map((word) => ({ word, known: knownWord(word) }));
  const named = areasOf(definition).flatMap((area) => {
    const places = placesOf(area, typed, ofProjects, subjects);
    return places === undefined ? [] : [{ area, places }];
  });
  const taken = new Set(named.flatMap(({ places }) => places));
  if (taken.size === 0) return { areas: [], left: words };
  // One of them may have a part of another's name.
  const most = Math.max(...named.map(({ places }) => places.length));
  const areas = named.filter(({ places }) => places.length === most).map(({ area }) => area);
  const left = words.filter((word, index) => !taken.has(index) && !isInList(word, 'question.wordsClass'));
  return { areas, left };
}

/** "prosjekter" and "hovedprosjekter". */
function isClass(word: string): boolean {
  const stems = stemsOf(word);
  return (
    isInList(word, 'question.wordsClass') ||
    wordList('question.wordsClass').some(
      ([known = '']) => known.length >= longClass && stems.some((stem) => stem.endsWith(known)),
    )
  );
}

/** A shorter word may end another by chance. */
const longClass = 7;

/** Those of some areas whose names some words say. */
export function areasIn(
  words: readonly string[],
  areas: readonly Area[],
  subjects: readonly Subject[],
): readonly Area[] {
  const typed = words.map((word) => ({ word, known: knownWord(word) }));
  return areas.filter((area) => placesOf(area, typed, true, subjects) !== undefined);
}

function placesOf(
  { names }: Area,
  typed: readonly { readonly word: string; readonly known: KnownWord }[],
  ofProjects: boolean,
  subjects: readonly Subject[],
): readonly number[] | undefined {
  for (const name of names) {
    const telling = name.filter(({ text }) => !carriesNothing(text, subjects, true));
    const places = telling
      .map((known) =>
        typed.findIndex(
          ({ word, known: other }) =>
            likeness(other, known) >= sure && (ofProjects || !isName(word, subjects)),
        ),
      )
      .filter((place) => place >= 0);
    const longest = Math.max(0, ...places.map((place) => typed[place]?.word.length ?? 0));
    // Of a name of several words a long one is enough: "avhengigheter" of "eksterne avhengigheter".
    if (places.length > 0 && (places.length === telling.length || longest >= long)) return places;
  }
  return undefined;
}
