import { languageOf } from '../../cycle/people/language-of.ts';
import type { Message } from '../../report/conversation/message.ts';
import { translate } from '../../report/messages/translate.ts';
import { freshCard } from '../messenger/message-activity.ts';
import { failureNotice } from './failure-notice.ts';
import { cardAnswer, type InvokeAnswer, messageAnswer } from './invoke-answer.ts';
import type { RunTurn } from './run-turn.ts';
import type { TurnParts } from './turn-parts.ts';

/** How a turn answers an invoke. */
export interface TurnAnswer {
  readonly answer: InvokeAnswer;
  /** What the answer puts in the place of the card. */
  readonly inPlace?: Message;
  /** What is left to send. */
  readonly besides: readonly Message[];
}

/**
 * Makes the answer to an invoke: the card that takes the pressed one's place, or a short text where the card stays, as it
 * must when the turn failed, with what was typed in it.
 */
export function answerOfTurn(parts: TurnParts, result: RunTurn): TurnAnswer {
  const language = languageOf(parts.cycle.active.definition, result.actor ?? {});
  const [first, ...rest] = result.replace === undefined ? [] : parts.cycle.messenger.partsOf(result.replace);
  if (first === undefined) {
    const [said] = result.failed ? result.send : [];
    const text = said?.type === 'notice' ? said.notice.text : translate(language, 'bot.received');
    return { answer: messageAnswer(text), besides: result.send };
  }
  try {
    return { answer: cardAnswer(freshCard(first)), inPlace: first, besides: [...rest, ...result.send] };
  } catch (cause) {
    parts.cycle.log.error('card-not-rendered', cause, { type: first.type });
    const failure = failureNotice(cause, language);
    return {
      answer: messageAnswer(translate(language, 'bot.received')),
      besides: [failure, ...result.send],
    };
  }
}
