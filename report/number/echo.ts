const most = 40;

/**
 * Gives a piece of a person's text that is safe to show back: one line, at most 40 characters, never half a character.
 * @example echo('tolv\nprosent') //=> 'tolv prosent'
 */
export function echo(text: string): string {
  const line = text
    .slice(0, 4 * most)
    .replaceAll(/\p{Cs}/gu, '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  if (line.length <= most) return line;
  let kept = '';
  for (const character of line) {
    if (kept.length + character.length > most - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
