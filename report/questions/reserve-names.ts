import { byIdentity } from '../remembered/by-identity.ts';
import { isName } from './is-name.ts';
import { type KnownWord, knownWord, sharesStem } from './known-word.ts';
import type { Subject } from './subjects-of.ts';
import { takeColours } from './take-colours.ts';
import { wordList } from './word-list.ts';

/** Stands before a word of a name, and in no word that anybody types. */
const mark = '···';

/**
 * Marks the words that make up a whole name of the report, so that no list of question words takes them: "Risikoer i rød sone" asks for
 * neither risks nor reds. Only names of several words: one word alone is taken by what it asks for first.
 * @example reserveNames(['hvorfor', 'beredskap', 'rød'], subjects) //=> ['hvorfor', '···beredskap', '···rød']
 */
export function reserveNames(words: readonly string[], subjects: readonly Subject[]): readonly string[] {
  const typed = words.map(knownWord);
  const reserved = new Set(
    subjects.flatMap(({ names }) =>
      names
        .filter(({ words: { length }, weight }) => length > 1 && weight > 1)
        .flatMap((name) => placesOf(name.words, typed) ?? []),
    ),
  );
  for (const place of colouredPlaces(words, subjects)) reserved.add(place);
  return words.map((word, index) => (reserved.has(index) && !word.startsWith(mark) ? mark + word : word));
}

/** So far from a colour may the word stand that it stands beside in a name: "beredskapshendelser med rød kategori". */
const reach = 3;

/** A colour near the word that it stands beside in a name: "green days" of "operations calendar, green days". */
function colouredPlaces(words: readonly string[], subjects: readonly Subject[]): readonly number[] {
  if (!words.some(isColour)) return [];
  const typed = releaseNames(words).map(knownWord);
  const pairs = colourPairs(subjects);
  return typed.flatMap((word, place) => {
    if (!isColour(word.text)) return [];
    const beside = nearby(words, place).find((at) => {
      const other = typed[at];
      return (
        other !== undefined &&
        pairs.some(([colour, named]) => sharesStem(word, colour) && sharesStem(other, named))
      );
    });
    return beside === undefined ? [] : [place, beside];
  });
}

/** The places around one, as far as little words and parts of compounds reach, the nearest first. */
function nearby(words: readonly string[], place: number): readonly number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    for (let at = place + step; Math.abs(at - place) <= reach && words[at] !== undefined; at += step) {
      found.push(at);
      if (!isLittle(words[at] ?? '') && !(words[at] ?? '').startsWith(mark)) break;
    }
  }
  return found.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place));
}

/** The colours in names, each with a word beside it. */
const colourPairs = byIdentity((subjects: readonly Subject[]): readonly (readonly [KnownWord, KnownWord])[] =>
  subjects
    .flatMap(({ names }) => names)
    .flatMap(({ words }) =>
      words.flatMap((word, place) =>
        isColour(word.text)
          ? [words[place - 1], words[place + 1]].flatMap((beside) =>
              beside === undefined ? [] : [[word, beside] as const],
            )
          : [],
      ),
    ),
);

function isColour(word: string): boolean {
  return takeColours([word]).colours.length > 0;
}

/** Marks the words that are the whole name of something. @example reserveNamed(['sammendraget'], subjects) //=> ['···sammendraget'] */
export function reserveNamed(words: readonly string[], subjects: readonly Subject[]): readonly string[] {
  return words.map((word) => (isName(word, subjects) ? mark + word : word));
}

/** Marks words as parts of a name. @example reserved(['trussel']) //=> ['···trussel'] */
export function reserved(words: readonly string[]): readonly string[] {
  return words.map((word) => mark + word);
}

/** Takes the marks off again. @example releaseNames(['···rød']) //=> ['rød'] */
export function releaseNames(words: readonly string[]): readonly string[] {
  return words.map((word) => (word.startsWith(mark) ? word.slice(mark.length) : word));
}

/** So many little words may stand between two of a name: "summary of the economy". */
const between = 2;

/** Where a name stands, its words in order with nothing but little words between them; undefined where it does not. */
function placesOf(name: readonly KnownWord[], typed: readonly KnownWord[]): readonly number[] | undefined {
  const [first, ...others] = name;
  if (first === undefined) return undefined;
  for (const [start, word] of typed.entries()) {
    if (!sharesStem(word, first) || asksShare(word, first)) continue;
    const places = [start];
    for (const known of others) {
      const next = nextPlace(known, typed, (places.at(-1) ?? start) + 1);
      if (next === undefined) break;
      places.push(next);
    }
    if (places.length === name.length) return places;
  }
  return undefined;
}

/** "Share of requirements" are not the "shared requirements". */
function asksShare(typed: KnownWord, known: KnownWord): boolean {
  return typed.text !== known.text && wordList('question.wordsShare').some(([word]) => word === typed.text);
}

function nextPlace(known: KnownWord, typed: readonly KnownWord[], from: number): number | undefined {
  for (let at = from; at < typed.length && at <= from + between; at += 1) {
    const word = typed[at];
    if (word === undefined || sharesStem(word, known)) return word && at;
    if (!isLittle(word.text)) return undefined;
  }
  return undefined;
}

function isLittle(word: string): boolean {
  return wordList('question.wordsStop').some((phrase) => phrase.length === 1 && phrase[0] === word);
}
