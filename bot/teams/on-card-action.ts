import { parseCardAction } from '../../cards/parse-card-action.ts';
import { notice } from '../../cycle/notice.ts';
import { languageOf } from '../../cycle/people/language-of.ts';
import type { Message } from '../../report/conversation/message.ts';
import { translate } from '../../report/messages/translate.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import { freshCard } from '../messenger/message-activity.ts';
import { failureNotice } from './failure-notice.ts';
import { cardAnswer, type InvokeAnswer, messageAnswer } from './invoke-answer.ts';
import { recipientOf, reply } from './reply.ts';
import { replaceCard } from './replace-card.ts';
import { type RunTurn, runTurn } from './run-turn.ts';
import type { TurnParts } from './turn-parts.ts';

/**
 * The press of an `Action.Execute`. The answer to the invoke is the new card; the same card is put in place once more
 * after it, because Teams may show the old one again. Nothing is sent before the answer: it must come in five seconds.
 */
export async function onCardAction(
  parts: TurnParts,
  activity: IncomingActivity,
): Promise<{ readonly answer: InvokeAnswer; readonly afterwards: () => Promise<void> }> {
  const parsed = parseCardAction(activity.value);
  const language = languageOf(parts.cycle.active.definition, {});
  const result: RunTurn = parsed.ok
    ? await runTurn(parts, activity, { type: 'action', action: parsed.action })
    : { replace: notice(language, 'warning', 'bot.oldCard', 'bot.oldCardText'), send: [] };

  const to = recipientOf(activity, result.actor);
  const { answer, replacement, besides } = answerOf(parts, result);
  return {
    answer,
    afterwards: async () => {
      const rest = replacement === undefined ? [] : await putAgain(parts, to, activity, replacement);
      await reply(parts, to, [...rest, ...besides]);
      await result.afterwards?.();
    },
  };
}

function answerOf(
  parts: TurnParts,
  result: RunTurn,
): { answer: InvokeAnswer; replacement?: Message; besides: readonly Message[] } {
  const language = languageOf(parts.cycle.active.definition, result.actor ?? {});
  const [first] = result.replace === undefined ? [] : parts.cycle.messenger.partsOf(result.replace);
  if (first === undefined || result.replace === undefined) {
    const [said] = result.failed ? result.send : [];
    const text = said?.type === 'notice' ? said.notice.text : translate(language, 'bot.received');
    return { answer: messageAnswer(text), besides: result.send };
  }
  try {
    return { answer: cardAnswer(freshCard(first)), replacement: result.replace, besides: result.send };
  } catch (cause) {
    parts.cycle.log.error('card-not-rendered', cause, { type: first.type });
    const failure = failureNotice(cause, language);
    return { answer: messageAnswer(translate(language, 'bot.received')), besides: [failure, ...result.send] };
  }
}

/** The card is in place already by the answer, so an update that fails leaves nothing to send but what did not fit. */
async function putAgain(
  parts: TurnParts,
  to: ReturnType<typeof recipientOf>,
  activity: IncomingActivity,
  message: Message,
): Promise<readonly Message[]> {
  const left = await replaceCard(parts, to, activity, activity.replyToId, message);
  return left[0] === message ? parts.cycle.messenger.partsOf(message).slice(1) : left;
}
