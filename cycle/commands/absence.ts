import { dateLabel } from '../../report/calendar/date-label.ts';
import { wallClock } from '../../report/calendar/zoned-moment.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Language } from '../../report/language/language.ts';
import { spellProblem } from '../../report/people/spell-problem.ts';
import { endSpell } from '../../report/people/spells.ts';
import type { KnownPerson } from '../../report/questions/find-person.ts';
import { readDay } from '../../report/calendar/read-day.ts';
import { type AbsenceReading, readAbsence } from '../../report/questions/read-absence.ts';
import { busy } from '../actions/busy.ts';
import { coordinatorOnly } from '../coordinator-only.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { findOne } from '../people/find-one.ts';
import { knownPeople } from '../people/known-people.ts';
import { languageOf } from '../people/language-of.ts';
import { relieve, standInsOf } from '../people/relieve.ts';
import { rolesOf } from '../people/roles-of.ts';
import { changeStanding } from '../people/standings.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { auditSpell } from '../people/audit-spell.ts';
import { beAway } from '../actions/be-away.ts';

/** "fraværende til 15. april": the deputy is asked instead; a coordinator may say it of anybody (R6). */
export async function absent(
  cycle: Cycle,
  { actor }: Turn,
  { text }: { readonly text: string },
): Promise<TurnResult> {
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  const now = cycle.clock.now();
  const today = wallClock(now, definition.timeZone).date;
  const read = oneDay(readAbsence(text, today), today);
  const { who, from = today, until, notDay } = read;
  const say = (key: 'day' | 'past' | 'order', values: Readonly<Record<string, string>> = {}): TurnResult => ({
    send: [notice(language, 'info', 'people.absent-which-title', `people.absent-${key}`, values)],
  });
  if (notDay !== undefined) return say('day', { text: notDay });
  const wrong = spellProblem(from, until, today);
  if (wrong !== undefined) return say(wrong, { date: until === undefined ? '' : dateLabel(until, language) });
  const person = await personOf(cycle, actor, who, language);
  if ('nobody' in person) {
    // Without a day in it, it was meant as one.
    if (read.from === undefined && until === undefined) return say('day', { text: person.nobody });
    return { send: [await coordinatorOnly(cycle, definition, actor)] };
  }
  if ('instead' in person) return person.instead;
  return beAway(cycle, actor, person, { from, until });
}

/** "tilbake": whoever was away is asked again. */
export async function back(
  cycle: Cycle,
  { actor }: Turn,
  { text }: { readonly text: string },
): Promise<TurnResult> {
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  const named = await personOf(cycle, actor, text, language);
  if ('instead' in named) return named.instead;
  // "tilbake på jobb": who may speak for nobody else means themselves.
  const person = 'nobody' in named ? actor : named;
  const email = person.email.toLowerCase();
  const today = wallClock(cycle.clock.now(), definition.timeZone).date;
  const before = await standInsOf(cycle, email);
  const changed = await changeStanding(cycle, email, (standing) => {
    const spells = endSpell(standing.spells, today);
    return spells === undefined ? undefined : { ...standing, spells };
  });
  if (changed === 'busy') return busy(cycle, actor);
  const values = {
    who: email === actor.email.toLowerCase() ? 'you' : 'other',
    name: person.name ?? person.email,
  };
  if (changed === 'unchanged')
    return { send: [notice(language, 'info', 'people.back-none-title', 'people.back-none', values)] };
  await auditSpell(cycle, actor, { action: 'back', subject: email, to: today });
  await relieve(cycle, email, before);
  return {
    send: [notice(language, 'good', 'people.back-title', 'people.back', values)],
    afterwards: () => runDueWork(cycle),
  };
}

/** "borte i morgen" and "fraværende olav på fredag" are of one day, which needs no "fra" and no "til". */
function oneDay(read: AbsenceReading, today: string): AbsenceReading {
  const { who, from, until, notDay } = read;
  if (who === undefined || from !== undefined || until !== undefined || notDay !== undefined) return read;
  const tokens = who.split(' ');
  const at = tokens.findIndex((_, index) => readDay(tokens.slice(index).join(' '), today) !== undefined);
  const day = at === -1 ? undefined : readDay(tokens.slice(at).join(' '), today);
  if (day === undefined) return read;
  return { ...(at === 0 ? {} : { who: tokens.slice(0, at).join(' ') }), from: day, until: day };
}

/** Whom it is about: the writer, or, for a coordinator, whoever is named; words that name nobody, from who may name nobody. */
async function personOf(
  cycle: Cycle,
  actor: Person,
  who: string | undefined,
  language: Language,
): Promise<KnownPerson | { readonly instead: TurnResult } | { readonly nobody: string }> {
  const { definition } = cycle.active;
  if (who === undefined || who === '') return actor;
  const found = findOne(who, knownPeople(definition, await cycle.people.listPeople()), language);
  if ('person' in found && found.person.email.toLowerCase() === actor.email.toLowerCase())
    return found.person;
  const mayNameOthers = rolesOf(definition, actor).coordinator;
  if (!mayNameOthers && 'type' in found && found.type === 'none') return { nobody: who };
  if (!mayNameOthers) return { instead: { send: [await coordinatorOnly(cycle, definition, actor)] } };
  if ('person' in found) return found.person;
  const message: Message = notice(language, 'info', 'people.person-title', 'people.person-problem', {
    problem: found.problem,
  });
  return { instead: { send: [message] } };
}
