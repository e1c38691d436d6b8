import { isInList } from './is-in-list.ts';
import { isName } from './is-name.ts';
import { isOwnWord } from './is-own-word.ts';
import { numberOf } from './when/number-of.ts';
import type { Subject } from './subjects-of.ts';

/**
 * Whether a word names nothing: one that may stand in any question ("presentasjonen") unless the report has it in a name, one for what any
 * report has ("linjer") unless that is a whole name. `said`: something is asked, so numbers are only numbers.
 */
export function carriesNothing(word: string, subjects: readonly Subject[], said: boolean): boolean {
  // "Hvorfor er 27 gult?": of two digits a number is that of a requirement, where there is one.
  if (/^\d{2,}$/u.test(word) && isNumberOf(word, subjects)) return false;
  if (said && (/^\d+$/u.test(word) || numberOf(word) !== undefined) && !isOwnWord(word, subjects))
    return true;
  return (isGeneral(word, said) && !isName(word, subjects)) || (isFiller(word) && !isOwnWord(word, subjects));
}

function isNumberOf(number: string, subjects: readonly Subject[]): boolean {
  return subjects.some(({ names }) =>
    names.some(({ words: [first, ...others] }) => others.length === 0 && first?.text === number),
  );
}

/** Whether a word is one for what any report has. */
export function isGeneral(word: string, said = true): boolean {
  if (said && /^\d{1,2}$/u.test(word)) return true;
  return isInList(word, 'question.wordsGeneral');
}

function isFiller(word: string): boolean {
  return isInList(word, 'question.wordsFiller');
}
