import type { Message } from '../../report/conversation/message.ts';
import type { TurnResult } from '../turn.ts';

const replaces: ReadonlySet<Message['type']> = new Set([
  'form',
  'override',
  'promise',
  'receipt',
  'preview',
  'task',
]);

/**
 * What stopped an answer. A form takes the place of the card, with everything typed still in it, and so does the receipt
 * for an old card that says nothing; a refusal comes beside the card, so that nothing typed is lost.
 */
export function stopped(message: Message): TurnResult {
  return replaces.has(message.type) ? { replace: message, send: [] } : { send: [message] };
}
