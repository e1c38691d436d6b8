import { isInList } from './is-in-list.ts';
import { dayInWords, numberInWords } from './number-in-words.ts';
import { pairsOf } from './number-of-row.ts';
import { stemsOf } from './stems-of.ts';
import type { Subject } from './subjects-of.ts';
import { takePhrases } from './take-phrases.ts';
import { nearMonth } from './when/month-of.ts';

/** Below this a number word may say other things: "to" and "en" stand in any sentence. */
const telling = 13;

/**
 * Gives numbers that were dictated their digits: "krav førtito", "fase to" where the report has a phase 2, "trettiende april", "twenty
 * twenty four". Other small numbers stay words.
 * @example spellNumbers(['krav', 'førtito'], []) //=> ['krav', '42']
 */
export function spellNumbers(words: readonly string[], subjects: readonly Subject[]): readonly string[] {
  const spelled: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = dayAt(words, at) ?? yearAt(words, at) ?? countAt(words, at, subjects);
    spelled.push(found === undefined ? (words[at] ?? '') : String(found.number));
    at += found?.words ?? 1;
  }
  return spelled;
}

/** "den trettiende april", "the thirtieth of april", "april thirtieth". */
function dayAt(words: readonly string[], at: number) {
  const day = dayInWords(words, at);
  if (day === undefined) return undefined;
  const next = at + day.words + (words[at + day.words] === 'of' ? 1 : 0);
  const isOfMonth = isMonth(words[next]) || (isMonth(words[at - 1]) && words[at - 1] !== words[next]);
  return isOfMonth ? day : undefined;
}

function isMonth(word: string | undefined): boolean {
  return word !== undefined && nearMonth(word) !== undefined;
}

/** "tjue tjuefire" and "twenty twenty four" are a year, and so is "tjuetjuefire" in one word. */
function yearAt(words: readonly string[], at: number) {
  const century = numberInWords(words.slice(at, at + 1), 0);
  const isCentury = century?.number === 20 || century?.number === 19;
  const rest = isCentury ? numberInWords(words, at + 1) : undefined;
  if (century !== undefined && rest !== undefined && rest.number >= 10 && rest.number < 100) {
    return { number: century.number * 100 + rest.number, words: rest.words + 1 };
  }
  const whole = words[at] ?? '';
  const head = ['tjue', 'tyve'].find((twenty) => whole.startsWith(twenty));
  const tail = head === undefined ? undefined : numberInWords([whole.slice(head.length)], 0);
  return tail !== undefined && tail.number >= 10 ? { number: 2000 + tail.number, words: 1 } : undefined;
}

function countAt(words: readonly string[], at: number, subjects: readonly Subject[]) {
  const found = numberInWords(words, at);
  if (found === undefined || found.number >= telling) return found;
  const [following = ''] = words.slice(at + found.words);
  // "Requirements to report" are not two.
  if (words[at] === 'to' && isInList(following, 'question.wordsDeliver')) return undefined;
  const pairs = pairsOf(subjects);
  const beside = [words[at - 1], words[at + found.words]];
  if (takePhrases([words[at - 1] ?? ''], 'question.wordsNumber').found) return found;
  const isNamed = beside.some(
    (word) => word !== undefined && stemsOf(word).some((stem) => pairs.has(`${stem} ${found.number}`)),
  );
  return isNamed ? found : undefined;
}
