import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { editDistance } from './edit-distance.ts';
import type { Subject } from './subjects-of.ts';

const most = 3;
/** Shares of letters that may differ before two words have nothing to do with each other. */
const farthest = 0.5;

/** Proposes questions that would be understood: about the subjects whose words are most like those written. */
export function nearestQuestions(
  words: readonly string[],
  subjects: readonly Subject[],
  language: Language,
): readonly string[] {
  const distances = new Map<string, number>();
  const toKnown = (known: string): number => {
    const distance = distances.get(known) ?? Math.min(1, ...words.map((word) => apart(word, known)));
    distances.set(known, distance);
    return distance;
  };
  const near = subjects
    .map((subject) => ({ subject, distance: distanceTo(subject, toKnown) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance)
    .map(({ subject }) =>
      translate(language, 'question.suggestSubject', { subject: localText(subject.title, language) }),
    );
  return [...new Set(near)].slice(0, most);
}

function distanceTo(subject: Subject, toKnown: (known: string) => number): number {
  const distances = subject.names.flatMap(({ words }) => words.map(({ text }) => toKnown(text)));
  return Math.min(1, ...distances);
}

function apart(word: string, known: string): number {
  const longest = Math.max(word.length, known.length);
  if (Math.min(word.length, known.length) >= 4 && (known.includes(word) || word.includes(known))) return 0.3;
  const shortest = Math.min(word.length, known.length);
  return shortest < longest * farthest ? 1 : editDistance(word, known) / longest;
}
