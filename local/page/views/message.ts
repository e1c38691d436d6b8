import { mentionOf } from '../../wire/mention.ts';
import type { Attachment, Message } from '../../wire/message.ts';
import { sendMessage } from '../actions/send-message.ts';
import { markdownToHtml } from '../card/markdown.ts';
import { h } from '../dom/h.ts';
import { formatShort } from '../format-moment.ts';
import type { Store } from '../state.ts';
import { translate } from '../translate.ts';
import { avatar, botAvatar } from './avatar.ts';
import { cardView } from './card.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** One message: who, when, whether it was edited, and what it says. */
export function messageView(store: Store, message: Message): HTMLElement {
  const { language, people, me } = store.get();
  const isBot = message.from === 'bot';
  const sender = people?.people.find((person) => person.aadObjectId === message.from);
  const name = isBot ? (people?.bot.name ?? '') : (sender?.name ?? '');
  const moment = formatShort(message.sentAt, people?.timeZone ?? 'UTC', language);
  const head = h(
    'div',
    { class: 'message-head' },
    h('strong', {}, name),
    h('time', { datetime: message.sentAt }, moment),
    message.editedAt !== undefined && h('span', { class: 'edited' }, translate(language, 'edited')),
  );
  const side = message.from === me ? 'mine' : 'theirs';
  const body = h('div', { class: 'message-body' }, head, ...content(store, message));
  const heading = body.querySelector('[role="heading"]')?.textContent;
  const label = [name, moment, ...(heading ? [heading] : [])].join(', ');
  return h(
    'article',
    { class: `message ${side}`, tabindex: -1, 'data-id': message.id, 'aria-label': label },
    isBot ? botAvatar() : avatar(name),
    body,
  );
}

function content(store: Store, message: Message): HTMLElement[] {
  const { language } = store.get();
  if (message.deletedAt !== undefined) return [h('p', { class: 'deleted' }, translate(language, 'deleted'))];
  const parts = message.attachments.map((attachment) =>
    attachment.contentType === cardType
      ? cardView(store, message, attachment.content)
      : attachmentView(store, attachment),
  );
  const bot = store.get().people?.bot.name ?? '';
  const text = message.text === undefined ? [] : [textView(message, message.mentionsBot ? bot : undefined)];
  return [...text, ...parts, ...suggestions(store, message), ...undelivered(store, message)];
}

/** Says that the app did not get a message, and lets whoever wrote it send it again. */
function undelivered(store: Store, { undelivered: why, from, conversationId, text }: Message): HTMLElement[] {
  if (why === undefined) return [];
  const { language, me } = store.get();
  const again = (): void => sendMessage(store, conversationId, text ?? '');
  const button = h('button', { type: 'button', class: 'link', click: again }, translate(language, 'resend'));
  const words = translate(language, why === 'refused' ? 'undelivered' : 'undeliveredDown');
  return [h('p', { class: 'undelivered', role: 'alert' }, words, ' ', from === me && button)];
}

function textView({ text = '', textFormat }: Message, mention: string | undefined): HTMLElement {
  const bubble = h('div', { class: 'bubble' });
  if (textFormat === 'markdown') bubble.innerHTML = markdownToHtml(text);
  else if (mention === undefined) bubble.textContent = text;
  else {
    text.split(mentionOf(mention)).forEach((part, index) => {
      bubble.append(...(index === 0 ? [] : [h('span', { class: 'mention' }, `@${mention}`)]), part);
    });
  }
  return bubble;
}

function attachmentView(store: Store, { name, contentType }: Attachment): HTMLElement {
  const words = translate(store.get().language, 'attachment', { name: name ?? contentType });
  return h('p', { class: 'attachment' }, words);
}

/** Buttons that write a message for you, as the bot suggests them. */
function suggestions(store: Store, { suggestions: offered, conversationId }: Message): HTMLElement[] {
  if (offered.length === 0) return [];
  const buttons = offered.map(({ title, value }) =>
    h(
      'button',
      { type: 'button', class: 'chip', click: () => sendMessage(store, conversationId, value) },
      title,
    ),
  );
  return [h('div', { class: 'chips' }, ...buttons)];
}
