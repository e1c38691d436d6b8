import type { Message } from '../report/conversation/message.ts';
import { cardLimit, jsonSize } from './card-size.ts';
import { renderCard } from './render-card.ts';
import { mostParts } from './split/most-parts.ts';
import { splitAnswer } from './split/split-answer.ts';
import { splitNotice } from './split/split-notice.ts';
import { splitOverview } from './split/split-overview.ts';
import { splitPreview } from './split/split-preview.ts';
import { splitSummary } from './split/split-summary.ts';

const alwaysOne: ReadonlySet<Message['type']> = new Set([
  'welcome',
  'form',
  'receipt',
  'override',
  'promise',
  'task',
  'reminder',
]);

/**
 * Gives a message as it can be sent: itself when its card fits in one activity, else several parts in reading order with
 * nothing dropped, as long as a reader or Teams can take them (`mostParts`). Forms, receipts, reminders and welcomes are always one card; their views keep them small enough.
 * @example splitMessage(shortNotice) //=> [shortNotice]
 */
export function splitMessage(message: Message): readonly Message[] {
  if (alwaysOne.has(message.type)) return [message];
  if (jsonSize(renderCard(message, 'size')) <= cardLimit) return [message];
  return mostParts(partsOf(message));
}

function partsOf(message: Message): readonly Message[] {
  const { language } = message;
  if (message.type === 'summary') {
    return splitSummary(message.summary, language).map((summary) => ({ ...message, summary }));
  }
  if (message.type === 'answer') {
    return splitAnswer(message.answer, language).map((answer) => ({ ...message, answer }));
  }
  if (message.type === 'notice') {
    return splitNotice(message.notice).map((notice) => ({ ...message, notice }));
  }
  if (message.type === 'overview') {
    return splitOverview(message.overview).map((overview) => ({ ...message, overview }));
  }
  if (message.type === 'preview') {
    return splitPreview(message.preview).map((preview) => ({ ...message, preview }));
  }
  return [message];
}
