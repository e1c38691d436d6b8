import type { Message } from '../../report/conversation/message.ts';
import { translate } from '../../report/messages/translate.ts';

/**
 * A thread takes 1 800 messages in an hour, and two a second in the long run (`cycle/pace/`): so many take five minutes, and are a report of
 * some 1 400 sections of twelve items.
 */
const mostInThread = 600;

/** More than this of one answer nobody reads in a chat. */
const mostInChat = 20;

/**
 * The parts of a message, as many as can be sent; of a longer one the last says how many are left out, and how to get at them.
 * @example mostParts([notice]) //=> [notice]
 */
export function mostParts(parts: readonly Message[]): readonly Message[] {
  const [first] = parts;
  const most = first?.type === 'summary' ? mostInThread : mostInChat;
  if (first === undefined || parts.length <= most) return parts;
  const { language } = first;
  const rest = { count: parts.length - most + 1 };
  // The last part of an answer has the questions to go on with.
  const last = parts.at(-1);
  return [
    ...parts.slice(0, most - 1),
    {
      type: 'notice',
      language,
      notice: {
        tone: 'info',
        title: translate(language, 'cards.rest-title'),
        text: translate(language, 'cards.rest', rest),
        suggestions: last?.type === 'answer' ? last.answer.suggestions : [],
      },
    },
  ];
}
