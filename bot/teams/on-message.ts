import { parseCardAction } from '../../cards/parse-card-action.ts';
import { notice } from '../../cycle/notice.ts';
import { languageOf } from '../../cycle/people/language-of.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import { messageText } from './message-text.ts';
import { recipientOf, reply } from './reply.ts';
import { replaceCard } from './replace-card.ts';
import { type RunTurn, runTurn } from './run-turn.ts';
import type { TurnParts } from './turn-parts.ts';

/**
 * A typed message, or the press of an `Action.Submit`, which arrives as a message with a value and no text. Gives what is
 * to be done after the answer.
 */
export async function onMessage(parts: TurnParts, activity: IncomingActivity): Promise<() => Promise<void>> {
  const text = messageText(activity);
  const pressed = text === '' && typeof activity.value === 'object' && activity.value !== null;
  const result = pressed
    ? await submit(parts, activity)
    : await runTurn(parts, activity, { type: 'text', text });
  const to = recipientOf(activity, result.actor);
  return async () => {
    const card = pressed ? activity.replyToId : undefined;
    const left =
      result.replace === undefined ? [] : await replaceCard(parts, to, activity, card, result.replace);
    await reply(parts, to, [...left, ...result.send]);
    await result.afterwards?.();
  };
}

async function submit(parts: TurnParts, activity: IncomingActivity): Promise<RunTurn> {
  const parsed = parseCardAction(activity.value);
  if (parsed.ok) return runTurn(parts, activity, { type: 'action', action: parsed.action });
  const language = languageOf(parts.cycle.active.definition, {});
  return { send: [notice(language, 'warning', 'bot.oldCard', 'bot.oldCardText')] };
}
