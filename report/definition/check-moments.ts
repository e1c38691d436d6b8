import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Outline, OutlineMoment } from './outline.ts';
import type { Finding } from './problem.ts';

/** Deadlines come after the opening, and so do reminders: one before it would remind nobody. */
export function checkMoments({ calendar, sections }: Outline, language: Language): readonly Finding[] {
  const opens = calendar?.opens;
  if (opens === undefined) return [];
  const late = (path: readonly PropertyKey[], moment: OutlineMoment | undefined): readonly Finding[] =>
    moment === undefined || !isCounted(moment) || !isCounted(opens) || order(moment) > order(opens)
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

type Counted = Extract<OutlineMoment, { workday: number }>;

function isCounted(moment: OutlineMoment): moment is Counted {
  return 'workday' in moment && moment.workday > 0;
}

function order(moment: Counted): string {
  return `${String(moment.workday).padStart(2, '0')} ${moment.time}`;
}
