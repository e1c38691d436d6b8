import type { Recipient } from '../../cycle/ports/messenger.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import { recipientOf, reply } from './reply.ts';
import { replaceCard } from './replace-card.ts';
import type { RunTurn } from './run-turn.ts';
import type { TurnParts } from './turn-parts.ts';

/** Brings all that came of a turn to the conversation: in the place of the card that was pressed, if any, and as messages. */
export async function finishTurn(
  parts: TurnParts,
  activity: IncomingActivity,
  result: RunTurn,
  pressedCard?: string | null,
): Promise<void> {
  const to = recipientOf(activity, result.actor);
  const left =
    result.replace === undefined ? [] : await replaceCard(parts, to, activity, pressedCard, result.replace);
  await reply(parts, to, [...left, ...result.send]);
  await finishLater(parts, to, result);
}

/** What a turn leaves for after its answer: what takes longer to say, and work that says nothing. */
export async function finishLater(parts: TurnParts, to: Recipient, result: RunTurn): Promise<void> {
  const follow = async () => {
    if (result.later !== undefined) await reply(parts, to, await result.later());
  };
  await Promise.all([follow(), result.afterwards?.()]);
}
