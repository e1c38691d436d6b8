import { sendMessage } from '../actions/send-message.ts';
import { h } from '../dom/h.ts';
import type { State, Store } from '../state.ts';
import { translate } from '../translate.ts';

export interface ComposeOptions {
  readonly conversationId: string;
  readonly label: string;
  /** Commands that one press sends. */
  readonly chips: readonly string[];
  /** In a channel the bot has to be mentioned. */
  readonly mention: boolean;
  /** Whether it is said under the field. */
  readonly hint?: boolean;
}

/** What was typed and not sent, for each conversation. */
const drafts = new Map<string, string>();

/** A field to write in, with suggestions over it. Enter sends, Shift + Enter makes a new line. */
export function compose(store: Store, options: ComposeOptions): HTMLElement {
  const { conversationId, label, chips, mention } = options;
  const { language, people, me }: State = store.get();
  const bot = people?.bot.name ?? '';
  const key = `${me} ${conversationId}`;
  const field = h('textarea', {
    rows: 1,
    'aria-label': label,
    placeholder: label,
    title: translate(language, 'composeHint'),
    'data-key': `compose-${conversationId}`,
    input: () => {
      drafts.set(key, field.value);
      grow(field);
    },
  });
  field.value = drafts.get(key) ?? '';
  const send = (): void => {
    sendMessage(store, conversationId, field.value);
    drafts.delete(key);
    field.value = '';
    grow(field);
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  const chip = (text: string) => {
    const sent = mention ? `@${bot} ${text}` : text;
    return h(
      'button',
      { type: 'button', class: 'chip', click: () => sendMessage(store, conversationId, sent) },
      text,
    );
  };
  const nameBot = (): void => {
    field.value = `@${bot} ${field.value}`;
    drafts.set(key, field.value);
    field.focus();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    send();
  };
  return h(
    'form',
    { class: 'compose', submit },
    chips.length > 0 &&
      h(
        'div',
        { class: 'chips', role: 'group', 'aria-label': translate(language, 'suggestions') },
        ...chips.map(chip),
      ),
    h(
      'div',
      { class: 'compose-field' },
      mention &&
        h(
          'button',
          {
            type: 'button',
            class: 'icon-button',
            'aria-label': translate(language, 'mention', { name: bot }),
            click: nameBot,
          },
          '@',
        ),
      field,
      h('button', { type: 'submit', class: 'send', 'aria-label': translate(language, 'send') }, '➤'),
    ),
    options.hint === true &&
      h('p', { class: 'compose-hint' }, translate(language, 'mentionHint', { name: bot })),
  );
}

function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${Math.min(field.scrollHeight, 160)}px`;
}
