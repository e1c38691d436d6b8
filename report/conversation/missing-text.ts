import { sectionOf } from '../definition/section-of.ts';
import type { Missing } from '../assembly/report.ts';
import { formatDeadline } from '../calendar/format-moment.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { listText } from '../language/list-text.ts';
import { translate } from '../messages/translate.ts';
import { type Names, personName } from './person-name.ts';

/**
 * Says what is missing, who has it and until when.
 * @example missingText(missing, definition, 'nb') //=> 'HR/HMS, ansvarlig Hanne Hansen, frist fredag 12. april kl. 12:00'
 */
export function missingText(
  missing: Missing,
  definition: Definition,
  language: Language,
  names?: Names,
): string {
  const section = sectionOf(definition, missing.section);
  const whole = section?.items.length === missing.items.length;
  const items = missing.items.map(({ title, later }) =>
    later ? translate(language, 'conversation.item-later', { item: title }) : title,
  );
  const promised = missing.items.every(({ later }) => later);
  const what =
    whole && (promised || !missing.items.some(({ later }) => later))
      ? missing.sectionTitle
      : translate(language, 'conversation.section-items', {
          section: missing.sectionTitle,
          items: listText(items, language),
        });
  const values = {
    what,
    owner: personName(missing.owner, names),
    deadline: formatDeadline(new Date(missing.deadline), definition.timeZone, language),
  };
  if (missing.waiting) return translate(language, 'conversation.missing-waiting', values);
  if (whole && promised) {
    const key = missing.overdue ? 'conversation.missing-later-overdue' : 'conversation.missing-later';
    return translate(language, key, values);
  }
  return translate(
    language,
    missing.overdue ? 'conversation.missing-overdue' : 'conversation.missing',
    values,
  );
}
