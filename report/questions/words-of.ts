/** Nobody asks at greater length; what comes after is left out, so that no text takes long to understand. */
const longest = 500;

/**
 * Parts a text into lower-case words; punctuation, hyphens and slashes part words too.
 * @example wordsOf('HR/HMS-status?') //=> ['hr', 'hms', 'status']
 */
export function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, longest)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’]/gu, '’')
    .split(/[^\p{L}\p{N}’]+/u)
    .map((word) => word.replaceAll(/^’+|’+$/gu, ''))
    .filter((word) => word !== '');
}
