import type { Colour } from '../status/status.ts';
import type { Subject } from './subjects-of.ts';
import { takePhrases } from './take-phrases.ts';
import { sharesStem } from './word-likeness.ts';
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
  const named = subjects.flatMap(({ names }) =>
    names
      .filter((name) => name.words.length > 1 && name.words.every((known) => has(words, known)))
      .flatMap((name) => name.words),
  );
  const colours: Colour[] = [];
  let left = words;
  for (const [colour, key] of lists) {
    if (wordList(key).some(([word = '']) => has(words, word) && named.some((own) => sharesStem(own, word)))) {
      continue;
    }
    const taken = takePhrases(left, key, { mistyped: false });
    if (taken.found) colours.push(colour);
    left = taken.left;
  }
  return { colours, left };
}

function has(words: readonly string[], known: string): boolean {
  return words.some((word) => sharesStem(word, known));
}
