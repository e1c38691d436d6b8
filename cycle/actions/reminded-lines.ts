import { formatTime } from '../../report/calendar/format-moment.ts';
import { type Names, personName } from '../../report/conversation/person-name.ts';
import { heldByText } from '../../report/conversation/held-by-text.ts';
import type { Unreached } from '../../report/conversation/unreached-text.ts';
import { sectionOf } from '../../report/definition/section-of.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Language } from '../../report/language/language.ts';
import { listText } from '../../report/language/list-text.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Owed } from '../due/owed.ts';
import { reminderPauseMs } from '../due/recently-reminded.ts';

/** Who owes something, by e-mail address, and who of them is reminded now, was a moment ago, or cannot be reached. */
export interface Reminding {
  readonly owed: ReadonlyMap<string, readonly Owed[]>;
  readonly names: Names;
  readonly now: readonly string[];
  readonly before: ReadonlyMap<string, Date>;
  readonly unreached: ReadonlyMap<string, Unreached>;
  /** Sections that nobody can be asked for now, with whoever is away. */
  readonly alone: readonly { readonly section: string; readonly owner: string }[];
}

const minuteMs = 60_000;

const whys = ['blocked', 'not-installed', 'never-reached'] as const satisfies readonly Unreached[];

/**
 * Says who is reminded of which sections, who was so recently that they are left in peace, whom nothing reaches and why, and what
 * nobody is there to be reminded of.
 * @example remindedLines(reminding, definition, 'nb', now) //=> ['Får en påminnelse nå: Hanne Hansen (HR/HMS).']
 */
export function remindedLines(
  { owed, names, now: reminded, before, unreached, alone }: Reminding,
  definition: Definition,
  language: Language,
  now: Date,
): readonly string[] {
  const named = (emails: readonly string[]): string =>
    listText(
      emails.map(
        (email) => `${personName(email, names)} (${sectionsOf(owed.get(email) ?? [], definition, language)})`,
      ),
      language,
    );
  return [
    ...(reminded.length === 0
      ? []
      : [translate(language, 'cycle.reminded-now', { people: named(reminded) })]),
    ...byMinute(before, now).map(([at, emails]) =>
      translate(language, 'cycle.reminded-before', {
        people: named(emails),
        count: emails.length,
        minutes: Math.floor((now.getTime() - at.getTime()) / minuteMs),
        // Rounded up to the minute that the pause is surely over in.
        time: formatTime(
          new Date(Math.ceil((at.getTime() + reminderPauseMs) / minuteMs) * minuteMs),
          definition.timeZone,
          language,
        ),
      }),
    ),
    ...whys.flatMap((why) => {
      const emails = [...unreached].filter((one) => one[1] === why).map(([email]) => email);
      const values = { people: named(emails), why: why.replaceAll('-', '') };
      return emails.length === 0 ? [] : [translate(language, 'cycle.reminded-unreached', values)];
    }),
    ...alone.map(({ section, owner }) =>
      translate(language, 'cycle.reminded-alone', {
        section: localText(sectionOf(definition, section)?.title ?? section, language),
        why: heldByText({ owner, holder: '' }, definition, language, names) ?? '',
      }),
    ),
  ];
}

/** Who was reminded in the same minute is told of in one sentence, with the last of those moments. */
function byMinute(
  before: ReadonlyMap<string, Date>,
  now: Date,
): readonly (readonly [Date, readonly string[]])[] {
  const groups = new Map<number, { at: Date; emails: string[] }>();
  for (const [email, at] of before) {
    const minutes = Math.floor((now.getTime() - at.getTime()) / minuteMs);
    const { at: latest, emails } = groups.get(minutes) ?? { at, emails: [] };
    groups.set(minutes, { at: at > latest ? at : latest, emails: [...emails, email] });
  }
  return [...groups.values()].map(({ at, emails }) => [at, emails] as const);
}

function sectionsOf(owed: readonly Owed[], { sections }: Definition, language: Language): string {
  const ids = owed.map(({ section }) => section);
  return sections
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => localText(title, language))
    .join(', ');
}
