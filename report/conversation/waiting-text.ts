import type { Missing } from '../assembly/report.ts';
import { periodCalendar } from '../calendar/period-calendar.ts';
import { formatDeadline } from '../calendar/format-moment.ts';
import { awaits, waitingSections } from '../definition/awaited-sections.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { listText } from '../language/list-text.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import type { PeriodId } from '../period/period-id.ts';
import { type Names, personName } from './person-name.ts';

/**
 * Why it matters that some sections come: what cannot open before they do, or is open for want of
 * time and waits for them, and whose that is (R10). Only what the definition and
 * the stored answers say; undefined when nothing waits.
 * @example waitingText(input) //=> 'Administrerende direktørs vurdering (Dag Dahl) venter på dette, og har selv frist mandag 15. april kl. 12:00.'
 */
export function waitingText(input: {
  /** What is outstanding in a section. */
  readonly missing: (section: string) => readonly Missing[];
  readonly definition: Definition;
  readonly period: PeriodId;
  readonly language: Language;
  readonly now: Date;
  readonly owed: readonly string[];
  readonly names?: Names | undefined;
}): string | undefined {
  const { missing, definition, period, language, now, owed, names } = input;
  const blocked = waitingSections(definition.sections)
    .filter(({ id }) => owed.some((section) => awaits(definition, id, section)))
    .map((section) => ({ ...section, gap: missing(section.id).at(-1) }))
    // What is in waits for nothing.
    .filter(({ gap }) => gap !== undefined);
  if (blocked.length === 0) return undefined;
  const calendar = periodCalendar(definition, period);
  const [first] = blocked;
  const deadline = calendar.sectionDeadline(first?.id ?? '');
  return translate(language, 'people.waits', {
    sections: listText(
      blocked.map(({ title, owner }) =>
        translate(language, 'people.waits-section', {
          section: localText(title, language),
          owner: personName(owner, names),
        }),
      ),
      language,
    ),
    count: blocked.length,
    open: blocked.every(({ gap }) => gap?.waiting === false) ? 'yes' : 'no',
    late: now > deadline ? 'yes' : 'no',
    deadline: formatDeadline(deadline, definition.timeZone, language),
  });
}
