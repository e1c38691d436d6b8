import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Outline, OutlineMoment } from './outline.ts';
import type { Finding } from './problem.ts';

/** Deadlines come after the opening, and so do reminders: one before it would remind nobody. */
export function checkMoments({ calendar, sections }: Outline, language: Language): readonly Finding[] {
  const opens = calendar?.opens;
  if (opens === undefined) return [];
  const late = (path: readonly PropertyKey[], moment: OutlineMoment | undefined): readonly Finding[] =>
    moment === undefined || order(moment) > order(opens)
      ? []
      : [{ severity: 'error', path, message: translate(language, 'check.before-opening') }];
  return [
    ...late(['calendar', 'deadline'], calendar?.deadline),
    ...sections.flatMap((section, index) => late(['sections', index, 'deadline'], section.deadline)),
    ...(calendar?.reminders ?? []).flatMap((reminder, index) =>
      late(['calendar', 'reminders', index], reminder),
    ),
  ];
}

function order(moment: OutlineMoment): string {
  return `${String(moment.workday).padStart(2, '0')} ${moment.time}`;
}
