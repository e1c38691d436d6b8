import { currentOrFirst } from '../calendar/current-or-first.ts';
import { formatDeadline } from '../calendar/format-moment.ts';
import { periodAfterIn } from '../calendar/neighbour-periods.ts';
import { periodCalendar } from '../calendar/period-calendar.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { itemsFor, ownerOf } from '../form/assigned.ts';
import type { Language } from '../language/language.ts';
import { listText } from '../language/list-text.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { welcomeCommands } from './welcome-commands.ts';
import type { Welcome } from './welcome.ts';

/** Makes the first card that a person gets: why they get it, what comes next, and what they can write. */
export function buildWelcome(input: {
  readonly definition: Definition;
  readonly language: Language;
  readonly email: string;
  readonly name: string;
  readonly now: Date;
}): Welcome {
  const { definition, language, name, now } = input;
  const email = input.email.toLowerCase();
  const own = definition.sections.filter((section) =>
    itemsFor(definition, section.id, email).some((item) => ownerOf(section, item) === email),
  );
  const standsIn = definition.sections.filter(
    (section) => section.deputies.includes(email) && !own.includes(section),
  );
  const led = definition.sections
    .filter(({ leader }) => leader === email)
    .map(({ title }) => localText(title, language));
  const { coordinators, directors, administrators } = definition.people;
  const roles = [
    ...(own.length === 0
      ? []
      : [
          translate(language, 'conversation.role-owner', {
            sections: listText(
              own.map(({ title }) => localText(title, language)),
              language,
            ),
          }),
        ]),
    ...(standsIn.length === 0
      ? []
      : [
          translate(language, 'conversation.role-deputy', {
            sections: listText(
              standsIn.map(({ title }) => localText(title, language)),
              language,
            ),
          }),
        ]),
    ...(led.length === 0
      ? []
      : [translate(language, 'conversation.role-leader', { sections: listText(led, language) })]),
    ...(coordinators.includes(email) ? [translate(language, 'conversation.role-coordinator')] : []),
    ...(directors.includes(email) ? [translate(language, 'conversation.role-director')] : []),
    ...(administrators.includes(email) ? [translate(language, 'conversation.role-administrator')] : []),
  ];
  const next = nextText(
    definition,
    own.map(({ id }) => id),
    now,
    language,
  );
  return {
    name,
    organisation: definition.organisation,
    reportTitle: localText(definition.title, language),
    roles: roles.length > 0 ? roles : [translate(language, 'conversation.role-none')],
    reader: coordinators.includes(email) ? 'coordinator' : roles.length > 0 ? 'other' : 'none',
    ...(next === undefined ? {} : { next }),
    commands: welcomeCommands(
      {
        owner: own.length + standsIn.length > 0,
        coordinator: coordinators.includes(email),
        director: directors.includes(email),
        administrator: administrators.includes(email),
      },
      language,
    ),
  };
}

/** The owner's next deadline, in the period that is being reported or else in the one after it. */
function nextText(
  definition: Definition,
  sections: readonly string[],
  now: Date,
  language: Language,
): string | undefined {
  if (sections.length === 0) return undefined;
  const current = currentOrFirst(now, definition);
  for (const period of [current, periodAfterIn(definition, current)]) {
    if (period === undefined) continue;
    const calendar = periodCalendar(definition, period);
    const coming = sections
      .map((section) => calendar.sectionDeadline(section))
      .filter((deadline) => deadline > now)
      .sort((a, b) => a.getTime() - b.getTime());
    const [first] = coming;
    if (first === undefined) continue;
    const deadline = formatDeadline(first, definition.timeZone, language);
    return translate(language, 'conversation.next-deadline', { deadline });
  }
  return undefined;
}
