import type { Cycle } from '../cycle.ts';
import type { SendOutcome } from '../ports/messenger.ts';
import type { Person, Reach } from '../ports/people-store.ts';

/**
 * Keeps what an attempt has shown of a person: that they can be reached, or that they have blocked or removed the bot. Then
 * the reference to their conversation is dropped, until they act.
 */
export async function noteReach(
  cycle: Cycle,
  person: Person | undefined,
  outcome: SendOutcome,
): Promise<void> {
  const reach = shown(outcome);
  if (person === undefined || reach === undefined || person.reach === reach) return;
  // Read anew: the conversation may have been made by this very attempt, or the person may have acted meanwhile.
  const now = await cycle.people.readPerson(person.id);
  if (now === undefined || now.reach !== person.reach) return;
  const { conversationId: _dropped, ...rest } = now;
  await cycle.people.savePerson({ ...(reach === 'ok' ? now : rest), reach });
}

function shown(outcome: SendOutcome): Reach | undefined {
  if (outcome.outcome === 'sent') return 'ok';
  if (outcome.outcome !== 'refused') return undefined;
  if (outcome.reason === 'blocked') return 'blocked';
  return outcome.reason === 'not-installed' ? 'uninstalled' : undefined;
}
