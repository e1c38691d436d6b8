import { editDistance } from './edit-distance.ts';
import { isInList } from './is-in-list.ts';
import { isOwnWord } from './is-own-word.ts';
import { stemsOf } from './stems-of.ts';
import { vocabularyOf } from './vocabulary.ts';
import { reserved } from './reserve-names.ts';
import type { Subject } from './subjects-of.ts';
import { monthOf } from './when/month-of.ts';
import { wordList } from './word-list.ts';

/** Lists whose words stand at the end of a compound: "sykefraværsutvikling", "svartidsmålet". */
const tails = [
  'question.wordsHistory',
  'question.wordsTarget',
  'question.wordsDeadline',
  'question.wordsResponsible',
  'question.wordsRisks',
  'question.wordsMilestones',
  'question.wordsWhy',
] as const;

const shortestHead = 4;
/** The last part of a compound is longer, or it may be an ending. */
const shortestPart = 5;

/**
 * Parts a compound of something in the report and what is asked about it.
 * @example splitCompounds(['sykefraværsutvikling'], subjects) //=> ['sykefravær', 'utvikling']
 */
export function splitCompounds(words: readonly string[], subjects: readonly Subject[]): readonly string[] {
  return words.flatMap((word) =>
    isOwnWord(word, subjects)
      ? [word]
      : (partsOf(word, subjects) ??
        wholeOf(word) ??
        namesIn(word, subjects) ??
        doubledIn(word, subjects) ?? [word]),
  );
}

/** Lists whose words make a name of any report: "tertialstatus", "månedsrapporten". */
const wholes = [
  'question.wordsStatus',
  'question.wordsEverything',
  'question.wordsDeadline',
  'question.wordsShareEnd',
] as const;

/** "tertialstatus" is the status of what any report has. */
function wholeOf(word: string): readonly string[] | undefined {
  for (const key of wholes) {
    for (const [tail = '', ...others] of wordList(key)) {
      if (others.length > 0 || tail.length < shortestHead || !word.endsWith(tail)) continue;
      const whole = word.slice(0, -tail.length);
      const head = [whole, whole.replace(/s$/u, '')].find(
        (part) =>
          monthOf(part) !== undefined ||
          (part.length >= shortestHead && isInList(part, 'question.wordsGeneral')),
      );
      if (head !== undefined) return [head, tail];
    }
  }
  return undefined;
}

function partsOf(word: string, subjects: readonly Subject[]): readonly string[] | undefined {
  for (const key of tails) {
    for (const [tail = '', ...others] of wordList(key)) {
      if (others.length > 0 || !word.endsWith(tail)) continue;
      const whole = word.slice(0, -tail.length);
      const head = [whole, whole.replace(/s$/u, '')].find(
        (part) => part.length >= shortestHead && isOwnWord(part, subjects),
      );
      if (head !== undefined) return [head, tail];
    }
  }
  return undefined;
}

/** "trusselrapporten" is made of two words of the report. */
function namesIn(word: string, subjects: readonly Subject[]): readonly string[] | undefined {
  for (let at = shortestHead + 1; at <= word.length - shortestPart; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const first = [head, head.replace(/s$/u, '')].find(
      (part) => part.length > shortestHead && isOwnWord(part, subjects),
    );
    const last = first === undefined ? undefined : ownWord(tail, subjects);
    if (first !== undefined && last !== undefined) return reserved([first, last]);
  }
  return undefined;
}

/** A longer word is none, and is not taken apart again and again. */
const longest = 60;

/** "trussellrapporten": a letter was doubled where the parts meet. */
function doubledIn(word: string, subjects: readonly Subject[]): readonly string[] | undefined {
  if (word.length > longest) return undefined;
  for (const { index } of word.matchAll(/(\p{L})\1/gu)) {
    const found = namesIn(word.slice(0, index) + word.slice(index + 1), subjects);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The word of the report that a part is, perhaps with a slip in it: "raporten". */
function ownWord(part: string, subjects: readonly Subject[]): string | undefined {
  if (isOwnWord(part, subjects)) return part;
  if (part.length < shortestSlip) return undefined;
  const words = vocabularyOf(subjects).words.get(part[0] ?? '') ?? [];
  const stems = stemsOf(part);
  return words.find((known) =>
    known.stems.some((stem) => stems.some((own) => own[0] === stem[0] && editDistance(own, stem) <= 1)),
  )?.text;
}

const shortestSlip = 6;
