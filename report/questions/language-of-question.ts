import { type Language, languages } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { once } from '../remembered/once.ts';
import type { WordListKey } from './word-list.ts';
import { wordsOf } from './words-of.ts';

/** The lists whose words say what is asked for; names in the report are in any language and tell nothing. */
const telling = [
  'question.wordsAsking',
  'question.wordsHelp',
  'question.wordsStatus',
  'question.wordsWhy',
  'question.wordsMissing',
  'question.wordsDelivered',
  'question.wordsDeadline',
  'question.wordsResponsible',
  'question.wordsOnTrack',
  'question.wordsGreeting',
  'question.wordsThanks',
  'question.wordsRed',
  'question.wordsYellow',
  'question.wordsGreen',
] as const satisfies readonly WordListKey[];

/**
 * The language that a question is surely in: it has a phrase that only that language has, and none that only another has.
 * Undefined where the words do not tell.
 * @example languageOfQuestion('why is sick leave yellow?') //=> 'en'
 * @example languageOfQuestion('status') //=> undefined
 */
export function languageOfQuestion(text: string): Language | undefined {
  const words = ` ${wordsOf(text).join(' ')} `;
  const found = new Set(
    phrases()
      .filter(({ padded }) => words.includes(padded))
      .map(({ only }) => only),
  );
  const [language] = found;
  return found.size === 1 ? language : undefined;
}

/** The phrases that only one language has, as they are written there. */
const phrases = once(() =>
  telling.flatMap((key) => {
    const lists = languages.map((language) => ({ language, list: phrasesOf(language, key) }));
    return [...new Set(lists.flatMap(({ list }) => list))].flatMap((phrase) => {
      const [only, ...others] = lists.filter(({ list }) => list.includes(phrase));
      return only === undefined || others.length > 0 ? [] : [{ padded: ` ${phrase} `, only: only.language }];
    });
  }),
);

function phrasesOf(language: Language, key: WordListKey): readonly string[] {
  return translate(language, key)
    .split('|')
    .map((text) => wordsOf(text).join(' '));
}
