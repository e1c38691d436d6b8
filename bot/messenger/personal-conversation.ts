import { failpoint } from '../../cycle/failpoints.ts';
import type { SendOutcome } from '../../cycle/ports/messenger.ts';
import type { Pace } from '../../cycle/ports/pace.ts';
import type { Person } from '../../cycle/ports/people-store.ts';
import type { ChannelAdapter, Connector } from '../teams/channel-adapter.ts';
import { outcomeOfFailure } from './outcome-of-failure.ts';

const waitMs = 10_000;

/**
 * Gives a person's personal conversation, and makes it where there is none. Making it twice gives the same one and
 * delivers nothing, so an unknown end of it means: surely not delivered, try again.
 */
export async function personalConversation(
  parts: {
    readonly adapter: ChannelAdapter;
    readonly pace?: Pace;
    readonly remember: (person: Person) => Promise<void>;
  },
  connector: Connector,
  person: Person,
): Promise<{ readonly conversationId: string } | SendOutcome> {
  if (person.conversationId !== undefined) return { conversationId: person.conversationId };
  if (person.teamsId === '') return { outcome: 'refused', reason: 'never-reached' };
  // Making one is a request too, counted for itself.
  await parts.pace?.answer(`create ${person.teamsId}`);
  try {
    const made = await connector.conversations.createConversation({
      ...parts.adapter.newConversation({ isGroup: false, tenantId: person.tenantId }),
      members: [{ id: person.teamsId, name: '' }],
    });
    failpoint('after-conversation-before-remember');
    await parts.remember({ ...person, conversationId: made.id });
    return { conversationId: made.id };
  } catch (cause) {
    const outcome = outcomeOfFailure(cause);
    return outcome.outcome === 'unknown'
      ? { outcome: 'retry', afterMs: waitMs, problem: outcome.problem }
      : outcome;
  }
}
