import type { Cycle } from '../cycle.ts';
import type { SendOutcome } from '../ports/messenger.ts';
import type { Person } from '../ports/people-store.ts';

/** Keeps what an attempt has shown of a person: that they have blocked the bot, or do so no longer. */
export async function noteReach(
  cycle: Cycle,
  person: Person | undefined,
  outcome: SendOutcome,
): Promise<void> {
  const reach = shown(outcome);
  if (person === undefined || reach === undefined || person.reach === reach) return;
  // Read anew: the conversation may have been made by this very attempt.
  const now = await cycle.people.readPerson(person.id);
  if (now !== undefined) await cycle.people.savePerson({ ...now, reach });
}

function shown(outcome: SendOutcome): 'ok' | 'blocked' | undefined {
  if (outcome.outcome === 'sent') return 'ok';
  return outcome.outcome === 'refused' && outcome.reason === 'blocked' ? 'blocked' : undefined;
}
