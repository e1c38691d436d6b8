import { formatMoment } from '../calendar/format-moment.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import type { Answer, AnswerLine } from './answer.ts';
import { type Names, personName } from './person-name.ts';

/** How somebody stands towards the bot: `gone` when the roster no longer has them. */
export type Standing = 'ok' | 'blocked' | 'not-installed' | 'never-reached' | 'gone';

/** What has to be put right first. */
const order: readonly Standing[] = ['gone', 'blocked', 'not-installed', 'never-reached'];

/**
 * The check of everybody that a report needs (G6, O11): who cannot be reached and why, which sections that touches and what to do,
 * and the sections that have no deputy.
 */
export function buildRosterCheck(input: {
  readonly definition: Definition;
  readonly language: Language;
  readonly names: Names;
  /** By e-mail address; everybody that the definition names. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly now: Date;
}): Answer {
  const { definition, language, names, standings, now } = input;
  const troubled = order.flatMap((standing) =>
    [...standings].filter(([, one]) => one === standing).map(([email]) => ({ email, standing })),
  );
  const alone = definition.sections.filter(({ deputies }) => deputies.length === 0);
  const lines: readonly AnswerLine[] = [
    ...troubled.map(({ email, standing }) => ({
      label: personName(email, names),
      value: [
        partText(email, definition, language),
        translate(language, 'people.roster-why', { why: standing.replaceAll('-', '') }),
        translate(language, 'people.roster-do', { why: standing.replaceAll('-', '') }),
      ].join('\n'),
    })),
    ...(alone.length === 0
      ? []
      : [
          {
            label: translate(language, 'people.roster-alone'),
            value: alone.map(({ title }) => localText(title, language)).join(', '),
          },
        ]),
  ];
  return {
    outcome: 'answer',
    title: translate(language, 'people.roster-title', { report: localText(definition.title, language) }),
    lead: translate(language, 'people.roster-lead', { count: troubled.length, total: standings.size }),
    lines,
    source: formatMoment(now, definition.timeZone, language),
    suggestions: [translate(language, 'people.roster-command')],
  };
}

/** What somebody is to the report. */
function partText(email: string, { sections, people }: Definition, language: Language): string {
  const titled = (chosen: Definition['sections']): string =>
    chosen.map(({ title }) => localText(title, language)).join(', ');
  const owned = sections.filter(
    ({ owner, items }) => owner === email || items.some((item) => item.owner === email),
  );
  const parts = [
    ['owner', titled(owned)],
    ['deputy', titled(sections.filter(({ deputies }) => deputies.includes(email)))],
    ['leader', titled(sections.filter(({ leader }) => leader === email))],
  ] as const;
  const roles = [
    ...(people.coordinators.includes(email) ? (['coordinator'] as const) : []),
    ...(people.directors.includes(email) ? (['director'] as const) : []),
  ];
  return [
    ...parts
      .filter(([, text]) => text !== '')
      .map(([role, text]) => translate(language, 'people.roster-part', { role, sections: text })),
    ...roles.map((role) => translate(language, 'people.roster-part', { role, sections: '' })),
  ].join(' · ');
}
