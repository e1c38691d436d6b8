import { takeColours } from './take-colours.ts';
import type { Taken } from './take-phrases.ts';

/** Takes out two colours that one goes from and to: "fra grønn til rød". */
export function takeTurned(words: readonly string[]): Taken {
  const at = words.findIndex(
    (word, index) => joins.has(word) && isColour(words[index - 1]) && isColour(words[index + 1]),
  );
  if (at < 0) return { found: false, left: words };
  return { found: true, left: words.filter((_, index) => index < at - 1 || index > at + 1) };
}

const joins: ReadonlySet<string> = new Set(['til', 'to']);

function isColour(word: string | undefined): boolean {
  return word !== undefined && takeColours([word]).colours.length > 0;
}
