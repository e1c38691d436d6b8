import { setTimeout as sleep } from 'node:timers/promises';
import type { Recipient, SendOutcome } from '../../cycle/ports/messenger.ts';
import type { Person } from '../../cycle/ports/people-store.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import { tenantOf } from './tenant-of.ts';
import type { TurnParts } from './turn-parts.ts';

const attempts = 3;
const longestWaitMs = 30_000;

/** The conversation that an activity came from, as something to send to. */
export function recipientOf(activity: IncomingActivity, actor: Person | undefined): Recipient {
  if (actor !== undefined && activity.conversation.conversationType === 'personal') {
    return { type: 'person', person: { ...actor, conversationId: activity.conversation.id } };
  }
  return {
    type: 'thread',
    conversationId: activity.conversation.id,
    channel: {
      report: '',
      conversationId: activity.conversation.id,
      teamId: activity.channelData?.team?.id ?? '',
      tenantId: tenantOf(activity),
      serviceUrl: activity.serviceUrl,
      name: '',
      chosenBy: '',
      chosenAt: '',
    },
  };
}

/** Sends messages in order, in as many parts as they need. What was surely not delivered is tried again, twice at most. */
export async function reply(parts: TurnParts, to: Recipient, messages: readonly Message[]): Promise<void> {
  const { messenger } = parts.cycle;
  for (const part of messages.flatMap((message) => messenger.partsOf(message))) {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const outcome: SendOutcome = await messenger.send(to, part);
      if (outcome.outcome !== 'retry') break;
      if (attempt < attempts) await sleep(Math.min(outcome.afterMs, longestWaitMs));
    }
  }
}
