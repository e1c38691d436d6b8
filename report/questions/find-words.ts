import { type KnownWord, knownWord, likeness } from './known-word.ts';
import type { FindWord } from './match-subject.ts';

/** Makes the lookup of known words in a question. Each known word is compared once, however many names it is in. */
export function findWords(words: readonly string[]): FindWord {
  const typed = words.map(knownWord);
  const found = new Map<string, ReturnType<FindWord>>();
  return (known: KnownWord) => {
    if (found.has(known.text)) return found.get(known.text);
    const best = bestOf(typed, known);
    found.set(known.text, best);
    return best;
  };
}

function bestOf(typed: readonly KnownWord[], known: KnownWord): ReturnType<FindWord> {
  let best: { index: number; likeness: number; text: string } | undefined;
  for (const [index, word] of typed.entries()) {
    const like = likeness(word, known);
    if (like > (best?.likeness ?? 0)) best = { index, likeness: like, text: word.text };
  }
  return best;
}
