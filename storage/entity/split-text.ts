/** A string property holds 32 K UTF-16 units at most; a little less leaves room for how services count. */
const longestPiece = 32_000;

function isHighSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff;
}

/**
 * Cuts a text into pieces that a property can hold, never between the halves of a character. Joining gives the text back.
 * @example splitText('abcde', 2) //=> ['ab', 'cd', 'e']
 */
export function splitText(text: string, longest = longestPiece): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = start + longest;
    const cut = isHighSurrogate(text, end - 1) && longest > 1 ? end - 1 : end;
    pieces.push(text.slice(start, cut));
    start = cut;
  }
  pieces.push(text.slice(start));
  return pieces;
}
