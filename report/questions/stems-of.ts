import { byText } from '../remembered/by-text.ts';
import { samePartsOf } from './same-parts.ts';
import { wordList } from './word-list.ts';

const shortestStem = 3;

/**
 * Gives a word and what is left of it without the endings that Norwegian and English inflect with.
 * @example stemsOf('prosjektene') //=> ['prosjektene', 'prosjekt', 'prosjekten']
 */
export const stemsOf = byText((word): readonly string[] => {
  const same = samePartsOf(word);
  return same === word ? endlessOf(word) : [...new Set([...endlessOf(word), ...endlessOf(same)])];
});

/** A word and what is left of it without its ending. */
function endlessOf(word: string): readonly string[] {
  const stems = [word];
  for (const [ending = ''] of wordList('question.suffixes')) {
    if (!word.endsWith(ending) || word.length - ending.length < shortestStem) continue;
    const stem = word.slice(0, -ending.length);
    if (!stems.includes(stem)) stems.push(stem);
  }
  // "prosjektan" in the north; a shorter word may be another: "innan".
  const northern = /^(.{5,})an$/u.exec(word);
  if (northern?.[1] !== undefined) stems.push(northern[1]);
  // "trussel" and "trusler", "middel" and "midler".
  const elided = /^(.{2,}?)(.)\2?el$/u.exec(word);
  if (elided !== null) stems.push(`${elided[1] ?? ''}${elided[2] ?? ''}l`);
  return stems;
}
