import { parseCardAction } from '../../cards/parse-card-action.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import { finishTurn } from './finish-turn.ts';
import { messageText } from './message-text.ts';
import { oldCard } from './old-card.ts';
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
  return () => finishTurn(parts, activity, result, pressed ? activity.replyToId : undefined);
}

async function submit(parts: TurnParts, activity: IncomingActivity): Promise<RunTurn> {
  const parsed = parseCardAction(activity.value);
  if (!parsed.ok) return { send: [oldCard(parts)] };
  const { replyToId: card } = activity;
  return runTurn(parts, activity, { type: 'action', action: parsed.action, ...(card ? { card } : {}) });
}
