import { questionWords } from './question-words.ts';
import { takePhrases } from './take-phrases.ts';
import { type WordListKey, wordList } from './word-list.ts';

/** What may stand after a word that points back: after any other the word is an article, or says nothing ("er det noe rødt"). */
const after = [
  'question.wordsPreposition',
  'question.wordsDone',
  'question.wordsApproved',
  'question.wordsPublished',
  'question.wordsJoin',
  'question.wordsNow',
  'question.wordsThen',
  'question.wordsYet',
  'question.wordsCompare',
] as const;

/**
 * Whether "det", "den" or "it" stands in a text for what was spoken of: "hvordan var det i forrige tertial", "er det levert?"
 * @example refersToIt('hvem leverte det og når') //=> true
 * @example refersToIt('er det noe rødt') //=> false
 */
export function refersToIt(text: string): boolean {
  const words = questionWords(text);
  return words.some((word, at) => {
    if (at === 0 || !isIn(word, 'question.wordsIt')) return false;
    const next = words[at + 1];
    return next === undefined || after.some((key) => takePhrases([next], key).found);
  });
}

function isIn(word: string, key: WordListKey): boolean {
  return wordList(key).some(([known, ...others]) => others.length === 0 && known === word);
}
