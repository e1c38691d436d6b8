import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import type { Cycle } from '../cycle.ts';
import type { Person } from '../ports/people-store.ts';

/** The names of those who overrode colours in a section, by Entra object id; reads nothing when the reader is the only one. */
export async function authorsOf(
  cycle: Cycle,
  answers: SectionAnswers,
  reader: Person,
): Promise<ReadonlyMap<string, string>> {
  const ids = Object.values(answers).flatMap(({ overrides = {} }) =>
    Object.values(overrides).map(({ by }) => by),
  );
  const others = [...new Set(ids)].filter((id) => id !== reader.id);
  const people = await Promise.all(others.map(async (id) => cycle.people.readPerson(id)));
  const met = people.filter((person) => person !== undefined);
  return new Map([reader, ...met].map(({ id, name }) => [id, name]));
}
