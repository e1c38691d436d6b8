/** A word of a text and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Parts a text into lower-case words with their places.
 * @example wordsIn('Sykefraværet var') //=> [{ text: 'sykefraværet', start: 0, end: 12 }, { text: 'var', start: 13, end: 16 }]
 */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
