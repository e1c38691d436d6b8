/**
 * Gives a text as words to compare: lower case, letters and digits only, one space between.
 * @example plainWords('▲ Gul') //=> 'gul'
 * @example plainWords('Korttidsfravær (under 16 dager)') //=> 'korttidsfravær under 16 dager'
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
