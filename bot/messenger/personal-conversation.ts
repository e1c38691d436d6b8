import { failpoint } from '../../cycle/failpoints.ts';
import { outOfLine } from '../../cycle/pace/out-of-line.ts';
import type { SendOutcome } from '../../cycle/ports/messenger.ts';
import type { Pace } from '../../cycle/ports/pace.ts';
import type { Person } from '../../cycle/ports/people-store.ts';
import type { ChannelAdapter, Connector } from '../teams/channel-adapter.ts';
import { outcomeOfFailure } from './outcome-of-failure.ts';

const waitMs = 10_000;

/**
 * Gives a person's personal conversation, and makes it where there is none. Making it twice gives the same one and
 * delivers nothing, so an unknown end of it means: surely not delivered, try again. `paced`: the message has its place already, which
 * making the conversation takes; the message then waits for another.
 */
export async function personalConversation(
  parts: {
    readonly adapter: ChannelAdapter;
    readonly pace?: Pace;
    readonly remember: (person: Person) => Promise<void>;
  },
  connector: Connector,
  person: Person,
  paced: boolean,
): Promise<{ readonly conversationId: string } | SendOutcome> {
  if (person.conversationId !== undefined) return { conversationId: person.conversationId };
  if (person.teamsId === '') return { outcome: 'refused', reason: 'never-reached' };
  if (!paced && (await parts.pace?.answer(`create ${person.teamsId}`)) === false) return outOfLine;
  try {
    const made = await connector.conversations.createConversation({
      ...parts.adapter.newConversation({ isGroup: false, tenantId: person.tenantId }),
      members: [{ id: person.teamsId, name: '' }],
    });
    failpoint('after-conversation-before-remember');
    await parts.remember({ ...person, conversationId: made.id });
    // The conversation stands now: the next try needs one request only.
    if (paced && (await parts.pace?.leaveAgain()) === false) return outOfLine;
    return { conversationId: made.id };
  } catch (cause) {
    const outcome = outcomeOfFailure(cause);
    return outcome.outcome === 'unknown'
      ? { outcome: 'retry', afterMs: waitMs, problem: outcome.problem }
      : outcome;
  }
}
