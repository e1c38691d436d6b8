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
  const near = subjects
    .map((subject) => ({ subject, distance: distanceTo(subject, words) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance)
    .map(({ subject }) =>
      translate(language, 'question.suggestSubject', { subject: localText(subject.title, language) }),
    );
  return [...new Set(near)].slice(0, most);
}

function distanceTo(subject: Subject, words: readonly string[]): number {
  const distances = subject.names.flatMap((name) =>
    name.words.flatMap((known) => words.map((word) => apart(word, known.text))),
  );
  return Math.min(1, ...distances);
}

function apart(word: string, known: string): number {
  const longest = Math.max(word.length, known.length);
  if (Math.min(word.length, known.length) >= 4 && (known.includes(word) || word.includes(known))) return 0.3;
  return editDistance(word, known) / longest;
}
