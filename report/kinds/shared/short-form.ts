const limit = 140;

/**
 * The beginning of a text as one line: its first sentence when that is short, or else whole words up to 140 characters.
 * @example shortForm('Going well. More text.') //=> 'Going well.'
 */
export function shortForm(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  const sentence = /^.+?[.!?](?= \p{Lu}|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= limit) return sentence;
  const cut = sentence.slice(0, limit);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : limit).replace(/[\s,;:–-]+$/u, '')} …`;
}
