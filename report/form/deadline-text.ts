import { formatDeadline } from '../calendar/format-moment.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';

/**
 * The deadline as a card's first line says it: when it is, or when it was.
 * @example deadlineText(deadline, 'Europe/Oslo', 'nb', new Date('2024-04-11T07:00:00Z')) //=> 'Frist fredag 12. april kl. 12:00'
 */
export function deadlineText(deadline: Date, timeZone: string, language: Language, now: Date): string {
  return translate(language, now > deadline ? 'form.deadline-was' : 'form.deadline', {
    deadline: formatDeadline(deadline, timeZone, language),
  });
}
