import type { Colour } from '../status/status.ts';
import { takePhrases } from './take-phrases.ts';

const lists = [
  ['red', 'question.wordsRed'],
  ['yellow', 'question.wordsYellow'],
  ['green', 'question.wordsGreen'],
] as const;

/** Takes the colours out of a question. One that belongs to a name that stands there, e.g. "Beredskap rød", is reserved before. */
export function takeColours(words: readonly string[]): {
  readonly colours: readonly Colour[];
  readonly left: readonly string[];
} {
  const colours: Colour[] = [];
  let left = words;
  for (const [colour, key] of lists) {
    const taken = takePhrases(left, key);
    if (taken.found) colours.push(colour);
    left = taken.left;
  }
  return { colours, left };
}
