import type { Message, MessageType } from '../report/conversation/message.ts';
import type { Card } from './card.ts';
import { expandTemplate } from './expand-template.ts';
import { renderForm } from './form/render-form.ts';
import { answerView } from './views/answer-view.ts';
import { noticeView } from './views/notice-view.ts';
import { overrideView } from './views/override-view.ts';
import { overviewView } from './views/overview-view.ts';
import { previewView } from './views/preview-view.ts';
import { promiseView } from './views/promise-view.ts';
import { receiptView } from './views/receipt-view.ts';
import { reminderView } from './views/reminder-view.ts';
import { summaryView } from './views/summary-view.ts';
import { taskView } from './views/task-view.ts';
import { welcomeView } from './views/welcome-view.ts';

type MessageOf<T extends MessageType> = Extract<Message, { readonly type: T }>;

type Renderers = { readonly [T in MessageType]: (message: MessageOf<T>, token: string) => Card };

/** How each type of message becomes a card. */
const renderers: Renderers = {
  welcome: ({ welcome, language }) => expandTemplate('welcome', welcomeView(welcome, language)),
  form: ({ form, language }, token) => renderForm(form, language, token),
  receipt: ({ receipt, language }, token) => expandTemplate('receipt', receiptView(receipt, language, token)),
  override: ({ override, language }, token) =>
    expandTemplate('override', overrideView(override, language, token)),
  promise: ({ promise, language }, token) => expandTemplate('promise', promiseView(promise, language, token)),
  task: ({ task, language }, token) => expandTemplate('task', taskView(task, language, token)),
  reminder: ({ reminder, language }) => expandTemplate('reminder', reminderView(reminder, language)),
  overview: ({ overview, language }) => expandTemplate('overview', overviewView(overview, language)),
  preview: ({ preview, language }, token) => expandTemplate('preview', previewView(preview, language, token)),
  summary: ({ summary, language }) => expandTemplate('summary', summaryView(summary, language)),
  answer: ({ answer, language }) => expandTemplate('answer', answerView(answer, language)),
  notice: ({ notice, language }) => expandTemplate('notice', noticeView(notice, language)),
};

/**
 * Gives the card of a message. `token` must be new on each call (letters and digits): it makes a form's input ids fresh.
 * Long messages are parted by `splitMessage` first.
 * @throws {CardError} when the card would be wrong.
 * @example renderCard({ type: 'notice', language: 'nb', notice }, 'k3').type //=> 'AdaptiveCard'
 */
export function renderCard<T extends MessageType>(message: MessageOf<T>, token: string): Card {
  const render: Renderers[T] = renderers[message.type];
  if (!withoutInputs.has(message.type)) return render(message, token);
  const known = rendered.get(message);
  if (known !== undefined) return known;
  const card = render(message, token);
  rendered.set(message, card);
  return card;
}

/** Their cards are the same whatever the token: one that is measured first, or goes to many, is rendered once. */
const withoutInputs: ReadonlySet<MessageType> = new Set<MessageType>([
  'welcome',
  'reminder',
  'overview',
  'summary',
  'answer',
  'notice',
]);

const rendered = new WeakMap<Message, Card>();
