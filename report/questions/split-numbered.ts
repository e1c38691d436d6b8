import { isOwnWord } from './is-own-word.ts';
import type { Subject } from './subjects-of.ts';

/** Fewer letters may begin any word. */
const shortest = 3;

/**
 * Parts a short form with a number where the report has a word that begins so beside that number: "win10".
 * @example splitNumbered(['win10'], subjects) //=> ['windows', '10']
 */
export function splitNumbered(words: readonly string[], subjects: readonly Subject[]): readonly string[] {
  return words.flatMap((word) => {
    const groups = /^(?<letters>\p{L}+)(?<digits>\d+)$/u.exec(word)?.groups;
    if (groups === undefined || isOwnWord(word, subjects)) return [word];
    const { letters = '', digits = '' } = groups;
    const whole = letters.length < shortest ? undefined : wordBeside(letters, digits, subjects);
    return whole === undefined ? [word] : [whole, digits];
  });
}

function wordBeside(letters: string, digits: string, subjects: readonly Subject[]): string | undefined {
  for (const { words } of subjects.flatMap(({ names }) => names)) {
    const at = words.findIndex(({ text }) => text === digits);
    const before = words[at - 1]?.text;
    if (at > 0 && before?.startsWith(letters) === true) return before;
  }
  return undefined;
}
