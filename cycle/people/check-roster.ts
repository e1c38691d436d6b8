import { buildRosterCheck, type Standing } from '../../report/conversation/build-roster-check.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Cycle } from '../cycle.ts';
import { unreachable } from '../due/unreachable.ts';
import type { Person } from '../ports/people-store.ts';
import { addressesOf } from './known-people.ts';
import { languageOf } from './language-of.ts';
import { changeStanding } from './standings.ts';

/**
 * Looks everybody up that a definition names (G6, O11), and keeps who is gone, so that their deputies are asked from now on; one
 * who is there again is asked again. Administrators are left out: nobody sends them anything.
 */
export async function checkRoster(cycle: Cycle, definition: Definition, reader: Person): Promise<Message> {
  const language = languageOf(definition, reader);
  const now = cycle.clock.now();
  const people = await cycle.people.listPeople();
  const met = new Map(people.map((person) => [person.email.toLowerCase(), person]));
  const gone = new Set(
    (await cycle.people.listStandings())
      .filter(({ standing }) => standing.left !== undefined)
      .map(({ standing }) => standing.email),
  );
  const { administrators: _none, ...addressed } = definition.people;
  const standings = new Map<string, Standing>();
  for (const email of addressesOf({ ...definition, people: { ...addressed, administrators: [] } })) {
    const person = met.get(email);
    const found = person === undefined ? 'unknown' : ((await cycle.roster?.has(person)) ?? 'unknown');
    const left = found === 'gone' || (found === 'unknown' && gone.has(email));
    standings.set(email, left ? 'gone' : person?.reach === 'ok' ? 'ok' : unreachable(person));
    if (left === gone.has(email)) continue;
    await changeStanding(cycle, email, ({ left: _left, ...standing }) =>
      left ? { ...standing, left: { at: now.toISOString() } } : standing,
    );
  }
  const names = new Map([...met].map(([email, { name }]) => [email, name]));
  return {
    type: 'answer',
    language,
    answer: buildRosterCheck({ definition, language, names, standings, now }),
  };
}
