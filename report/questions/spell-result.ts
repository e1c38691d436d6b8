import { isOwnWord } from './is-own-word.ts';
import type { Subject } from './subjects-of.ts';
import { wordList } from './word-list.ts';

/**
 * "Går vi i null?" and "will we break even?" ask for the result, where the report has one.
 * @example spellResult(['går', 'vi', 'i', 'null'], subjects) //=> ['går', 'vi', 'resultat']
 */
export function spellResult(words: readonly string[], subjects: readonly Subject[]): readonly string[] {
  const [[result = ''] = []] = wordList('question.wordsResult');
  if (!isOwnWord(result, subjects)) return words;
  for (const phrase of wordList('question.wordsBreakEven')) {
    const at = words.findIndex((_, start) => phrase.every((word, index) => words[start + index] === word));
    if (at >= 0) return [...words.slice(0, at), result, ...words.slice(at + phrase.length)];
  }
  return words;
}
