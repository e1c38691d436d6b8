import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import { daysLate, daysMoved, type Milestone } from './milestone.ts';
import { movedText } from './moved-text.ts';

/** What the dates say of a milestone, whatever its colour: "103 dager over tiden, flyttet 30 dager"; empty when nothing. */
export function milestoneFact(
  milestone: Milestone,
  before: Milestone | undefined,
  asOf: string,
  language: Language,
): string {
  const late = daysLate(milestone, asOf);
  const moved = daysMoved(milestone, before);
  return [
    ...(late === undefined ? [] : [translate(language, 'projects.late', { days: late })]),
    ...(moved === undefined ? [] : [movedText(moved, language)]),
  ].join(', ');
}
