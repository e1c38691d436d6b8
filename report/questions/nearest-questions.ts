import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { type KnownWord, knownWord, likeness } from './known-word.ts';
import type { Subject } from './subjects-of.ts';

const most = 3;
/** Words farther apart than this have nothing to do with each other. */
const farthest = 0.5;
/** So many letters at the front, and half of the longer word, make two words kin: "likvidasjon" and "likviditet". */
const kinLetters = 5;

/** Proposes questions that would be understood: about the subjects whose words are most like those written. */
export function nearestQuestions(
  words: readonly string[],
  subjects: readonly Subject[],
  language: Language,
): readonly string[] {
  const distances = new Map<string, number>();
  const typed = words.map(knownWord);
  const toKnown = (known: KnownWord): number => {
    const distance = distances.get(known.text) ?? Math.min(1, ...typed.map((word) => apart(word, known)));
    distances.set(known.text, distance);
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

function distanceTo(subject: Subject, toKnown: (known: KnownWord) => number): number {
  const distances = subject.names.flatMap(({ words }) => words.map(toKnown));
  return Math.min(1, ...distances);
}

/** From 0 (the same word) to 1 (another). Letters that only happen to agree bring nothing near. */
function apart(word: KnownWord, known: KnownWord): number {
  const like = likeness(word, known);
  if (like > 0) return 1 - like;
  const [shortest, longest] = [word.text, known.text].toSorted((a, b) => a.length - b.length);
  if (shortest === undefined || longest === undefined || shortest.length < kinLetters) return 1;
  if (longest.includes(shortest)) return 0.4;
  const shared = sharedStart(shortest, longest);
  return shared >= kinLetters && shared >= longest.length / 2 ? farthest : 1;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
