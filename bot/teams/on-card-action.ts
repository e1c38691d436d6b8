import { setTimeout as sleep } from 'node:timers/promises';
import { parseCardAction } from '../../cards/parse-card-action.ts';
import { languageOf } from '../../cycle/people/language-of.ts';
import { translate } from '../../report/messages/translate.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import { answerOfTurn } from './answer-of-turn.ts';
import { finishLater, finishTurn } from './finish-turn.ts';
import { type InvokeAnswer, messageAnswer } from './invoke-answer.ts';
import { oldCard } from './old-card.ts';
import { recipientOf, reply } from './reply.ts';
import { replaceCard } from './replace-card.ts';
import { type RunTurn, runTurn } from './run-turn.ts';
import type { TurnParts } from './turn-parts.ts';

export interface AnsweredAction {
  readonly answer: InvokeAnswer;
  readonly afterwards: () => Promise<void>;
}

/**
 * The press of an `Action.Execute`. The answer to the invoke is the new card; the same card is put in place once more
 * after it, because Teams may show the old one again. Nothing is sent before the answer, which must come in five seconds:
 * a turn that takes longer is answered with "not done yet", and ends like the press of an `Action.Submit`.
 */
export async function onCardAction(parts: TurnParts, activity: IncomingActivity): Promise<AnsweredAction> {
  const running = run(parts, activity);
  const result = await Promise.race([running, sleep(parts.answerWithinMs, undefined, { ref: false })]);
  if (result === undefined) {
    const language = languageOf(parts.cycle.active.definition, {});
    return {
      answer: messageAnswer(translate(language, 'bot.slow')),
      afterwards: async () => finishTurn(parts, activity, await running, activity.replyToId),
    };
  }
  const { answer, besides, inPlace } = answerOfTurn(parts, result);
  const to = recipientOf(activity, result.actor);
  return {
    answer,
    afterwards: async () => {
      // The card is there already by the answer, so a failing update is no loss.
      if (inPlace !== undefined) await replaceCard(parts, to, activity, activity.replyToId, inPlace);
      await reply(parts, to, besides);
      await finishLater(parts, to, result);
    },
  };
}

async function run(parts: TurnParts, activity: IncomingActivity): Promise<RunTurn> {
  const parsed = parseCardAction(activity.value);
  if (!parsed.ok) return { replace: oldCard(parts), send: [] };
  const { replyToId: card } = activity;
  return runTurn(parts, activity, { type: 'action', action: parsed.action, ...(card ? { card } : {}) });
}
