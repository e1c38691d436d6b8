import type { Recipient } from '../../cycle/ports/messenger.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import type { TurnParts } from './turn-parts.ts';

/** The newest thing that is on its way into the place of a card, by the card. */
const newest = new Map<string, object>();

/**
 * Puts a message in the place of the card that was pressed, and gives what must be sent instead or besides. Of several presses on one
 * card that are on their way at once only the last is put there: an update that waits its turn must not bring back an older one.
 */
export async function replaceCard(
  parts: TurnParts,
  to: Recipient,
  activity: IncomingActivity,
  card: string | null | undefined,
  message: Message,
): Promise<readonly Message[]> {
  const [first, ...rest] = parts.cycle.messenger.partsOf(message);
  if (first === undefined || !card) return [message];
  const sent = { conversationId: activity.conversation.id, activityId: card };
  const key = `${sent.conversationId} ${card}`;
  const mine = {};
  newest.set(key, mine);
  // Those before it in line go first; by then a newer press may be there.
  await inLine(key, async () => {});
  if (newest.get(key) !== mine) return rest;
  const { outcome } = await inLine(key, async () => parts.cycle.messenger.update(to, sent, first));
  if (newest.get(key) === mine) newest.delete(key);
  return outcome === 'sent' ? rest : [message];
}

/** The last update of each card that is under way; one after the other, in the order in which they were pressed. */
const lines = new Map<string, Promise<unknown>>();

async function inLine<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (lines.get(key) ?? Promise.resolve()).then(work);
  // Updates never reject; what they come to is a value.
  lines.set(key, turn);
  const result = await turn;
  if (lines.get(key) === turn) lines.delete(key);
  return result;
}
