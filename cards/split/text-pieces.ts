/**
 * Parts a text into pieces of at most `longest` characters, at a line end or space where there is one nearby, never inside
 * a character. The pieces put together are the text.
 * @example textPieces('abc def', 5) //=> ['abc ', 'def']
 */
export function textPieces(text: string, longest: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const cut = cutAt(rest, longest);
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, rest];
}

function cutAt(text: string, longest: number): number {
  const window = text.slice(0, longest);
  const nearby = longest * 0.7;
  const line = window.lastIndexOf('\n') + 1;
  if (line > nearby) return line;
  const space = window.lastIndexOf(' ') + 1;
  if (space > nearby) return space;
  return /[\uD800-\uDBFF]$/.test(window) ? longest - 1 : longest;
}
