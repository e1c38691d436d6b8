import { formatDeadline } from '../calendar/format-moment.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';

/** @example deadlineText(deadline, 'Europe/Oslo', 'nb') //=> 'Frist fredag 12. april kl. 12:00' */
export function deadlineText(deadline: Date, timeZone: string, language: Language): string {
  return translate(language, 'form.deadline', { deadline: formatDeadline(deadline, timeZone, language) });
}
