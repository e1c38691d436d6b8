import type { Recipient } from '../../cycle/ports/messenger.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import type { TurnParts } from './turn-parts.ts';

/**
 * Puts a message in the place of the card that was pressed, and gives what must be sent instead or besides. An update that has to wait
 * for Teams' limits does not bring back an older card: it is let go once a newer one is on its way there.
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
  const place = parts.places.take(`${sent.conversationId} ${card}`);
  const wanted = () => place.isNewest();
  const { outcome } = await parts.cycle.messenger.update(to, sent, first, { wanted });
  const isOutdated = !wanted();
  place.leave();
  return outcome === 'sent' || isOutdated ? rest : [message];
}
