/**
 * Gives the beginning of a text that is too long for its place, never half a character; the whole text is elsewhere.
 * @example clip('abcdef', 4) //=> 'abc…'
 */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
