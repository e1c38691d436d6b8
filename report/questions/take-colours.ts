import type { Colour } from '../status/status.ts';
import { type KnownWord, knownWord, sharesStem } from './known-word.ts';
import type { Subject } from './subjects-of.ts';
import { takePhrases } from './take-phrases.ts';
import { wordList } from './word-list.ts';

const lists = [
  ['red', 'question.wordsRed'],
  ['yellow', 'question.wordsYellow'],
  ['green', 'question.wordsGreen'],
] as const;

/** Takes the colours out of a question, but not one that belongs to a name that stands there, e.g. "Beredskap rød". */
export function takeColours(
  words: readonly string[],
  subjects: readonly Subject[],
): { readonly colours: readonly Colour[]; readonly left: readonly string[] } {
  const named = namedWords(words.map(knownWord), subjects);
  const colours: Colour[] = [];
  let left = words;
  for (const [colour, key] of lists) {
    if (wordList(key).some(([word = '']) => named.has(word))) continue;
    const taken = takePhrases(left, key);
    if (taken.found) colours.push(colour);
    left = taken.left;
  }
  return { colours, left };
}

/** The words of all names of several words that stand whole in a question. */
function namedWords(words: readonly KnownWord[], subjects: readonly Subject[]): ReadonlySet<string> {
  const whole = subjects.flatMap(({ names }) =>
    names.filter(
      (name) =>
        name.words.length > 1 && name.words.every((known) => words.some((word) => sharesStem(word, known))),
    ),
  );
  return new Set(whole.flatMap((name) => name.words.flatMap(({ text, stems }) => [text, ...stems])));
}
