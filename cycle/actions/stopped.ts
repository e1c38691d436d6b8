import type { Message } from '../../report/conversation/message.ts';
import type { TurnResult } from '../turn.ts';

/**
 * What stopped an answer. A form takes the place of the card, with everything typed still in it; a refusal comes beside
 * the card, so that nothing typed is lost.
 */
export function stopped(message: Message): TurnResult {
  return message.type === 'form' || message.type === 'override'
    ? { replace: message, send: [] }
    : { send: [message] };
}
