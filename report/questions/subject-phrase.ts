import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import type { Target } from './question.ts';
import { sameTarget } from './same-target.ts';
import type { Subject } from './subjects-of.ts';

/** Names a subject in words that find it again: its title, after that of its item where another has the same title. */
export function subjectPhrase(target: Target, subjects: readonly Subject[], language: Language): string {
  const title = titleOf(target, subjects, language);
  const same = subjects.filter((subject) => localText(subject.title, language) === title);
  if (same.length <= 1 || target.row === undefined || target.item === undefined) return title;
  const item = titleOf({ section: target.section, item: target.item }, subjects, language);
  return `${item} ${title}`;
}

function titleOf(target: Target, subjects: readonly Subject[], language: Language): string {
  const subject = subjects.find((candidate) => sameTarget(candidate.target, target));
  return subject === undefined ? '' : localText(subject.title, language);
}
