import type { Cycle } from '../../cycle/cycle.ts';
import { currentPeriod } from '../../cycle/period/current-period.ts';
import type { Person } from '../../cycle/ports/people-store.ts';
import { type Asked, answerAsked } from '../../cycle/questions/answer-asked.ts';

/**
 * Asks as a person would in the personal chat, with what that person may see and nothing else.
 * @throws {Error} when no period was ever opened.
 */
export async function askAs(
  cycle: Cycle,
  email: string,
  text: string,
  earlier: readonly string[],
): Promise<Asked> {
  const current = await currentPeriod(cycle);
  if (current === undefined) throw new Error('No period of this report has been opened yet.');
  const actor = await personCalled(cycle, email);
  return answerAsked(cycle, current, { actor, place: { type: 'personal' } }, text, earlier);
}

/** A person whom the bot has met, or one who has the address and nothing more. */
async function personCalled(cycle: Cycle, email: string): Promise<Person> {
  const known = (await cycle.people.listPeople()).find(
    (person) => person.email.toLowerCase() === email.toLowerCase(),
  );
  return known ?? { id: '', teamsId: '', email, name: email, tenantId: '', serviceUrl: '', reach: 'never' };
}
