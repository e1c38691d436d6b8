import { languages } from '../language/language.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { translate } from '../messages/translate.ts';
import { plainWords } from './plain-words.ts';

const lists = {
  comment: 'form.words-comment',
  nil: 'form.words-nil',
  'not-applicable': 'form.words-not-applicable',
  later: 'form.words-later',
} as const satisfies Readonly<Record<string, MessageKey>>;

export type TypedWord = keyof typeof lists;

/**
 * Splits a word with a meaning of its own from the beginning of a typed text; the words of all languages count. Undefined
 * when the text does not begin with one of that kind.
 * @example afterWord('comment', 'kommentar sykefravær') //=> 'sykefravær'
 */
export function afterWord(kind: TypedWord, text: string): string | undefined {
  const typed = plainWords(text);
  const words = languages
    .flatMap((language) => translate(language, lists[kind]).split('|'))
    .map(plainWords)
    .sort((a, b) => b.length - a.length);
  const found = words.find((word) => typed === word || typed.startsWith(`${word} `));
  return found === undefined ? undefined : typed.slice(found.length).trim();
}
