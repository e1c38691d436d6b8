import { dateLabel } from '../../report/calendar/date-label.ts';
import { wallClock } from '../../report/calendar/zoned-moment.ts';
import { translate } from '../../report/messages/translate.ts';
import { withSpell } from '../../report/people/spells.ts';
import type { KnownPerson } from '../../report/questions/find-person.ts';
import { busy } from './busy.ts';
import { standInText } from '../people/stand-in-text.ts';
import type { Cycle } from '../cycle.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { auditSpell } from '../people/audit-spell.ts';
import { relieve, standInsOf } from '../people/relieve.ts';
import { languageOf } from '../people/language-of.ts';
import { changeStanding } from '../people/standings.ts';

/** Writes down that somebody is away from a day, and until which if that is known; says who is asked instead (R6). Days are ISO dates. */
export async function beAway(
  cycle: Cycle,
  actor: Person,
  person: KnownPerson,
  { from, until }: { readonly from: string; readonly until: string | undefined },
): Promise<TurnResult> {
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  const now = cycle.clock.now();
  const email = person.email.toLowerCase();
  const spell = { from, ...(until === undefined ? {} : { until }), by: actor.id, at: now.toISOString() };
  const before = await standInsOf(cycle, email);
  const changed = await changeStanding(cycle, email, (standing) => ({
    ...standing,
    spells: withSpell(standing.spells, spell),
  }));
  if (changed === 'busy') return busy(cycle, actor);
  await auditSpell(cycle, actor, { action: 'absent', subject: email, from, to: until ?? '' });
  // Away from a later day is back until then.
  await relieve(cycle, email, before);
  const today = wallClock(now, definition.timeZone).date;
  const self = email === actor.email.toLowerCase();
  const values = {
    who: self ? 'you' : 'other',
    name: person.name ?? person.email,
    from: dateLabel(from, language),
    now: from <= today ? 'yes' : 'no',
    until: until === undefined ? '' : dateLabel(until, language),
    open: until === undefined ? 'yes' : 'no',
  };
  return {
    send: [
      {
        type: 'notice',
        language,
        notice: {
          tone: 'good',
          title: translate(language, 'people.absent-title', values),
          text: [
            translate(language, 'people.absent', values),
            ...(await standInText(cycle, email, from < today ? today : from, language)),
          ].join('\n'),
          suggestions: [],
        },
      },
    ],
    afterwards: () => runDueWork(cycle),
  };
}
