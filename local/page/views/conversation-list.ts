import type { ConversationView } from '../../wire/overview.ts';
import { openConversation } from '../actions/open-conversation.ts';
import { h } from '../dom/h.ts';
import { keyedList } from '../dom/keyed-list.ts';
import { view } from '../dom/view.ts';
import { formatRecent } from '../format-moment.ts';
import type { State, Store } from '../state.ts';
import { type Language, translate } from '../translate.ts';
import { botAvatar } from './avatar.ts';
import { badge } from './people-rail.ts';

/** The conversations of the person one is: the chat with the app, and the channels. */
export function conversationList(store: Store): HTMLElement {
  const title = h('h2', { class: 'list-title', id: 'list-title' });
  const list = h('ul', { class: 'conversations' });
  view(
    store,
    title,
    ({ language }) => language,
    (language) => [new Text(translate(language, 'conversations'))],
  );
  keyedList(
    store,
    list,
    linesOf,
    ({ conversation }) => conversation.id,
    (line) => lineView(line, () => openConversation(store, line.conversation.id)),
  );
  return h('section', { class: 'list-column', 'aria-labelledby': 'list-title' }, title, list);
}

interface Line {
  readonly conversation: ConversationView;
  readonly isOpen: boolean;
  readonly language: Language;
  readonly under: string;
  readonly time: string;
}

function linesOf({ conversations, open, language, people, clock }: State): readonly Line[] {
  const team = people?.team.name ?? '';
  const timeZone = people?.timeZone ?? 'UTC';
  return conversations.map((conversation) => {
    const { kind, preview, lastMessageAt: at } = conversation;
    const empty = translate(language, kind === 'personal' ? 'personalChat' : 'channelOf', { team });
    return {
      conversation,
      isOpen: conversation.id === open,
      language,
      under: preview ?? empty,
      time: at === undefined ? '' : formatRecent(at, clock?.now ?? at, timeZone, language),
    };
  });
}

function lineView({ conversation, isOpen, language, under, time }: Line, open: () => void): HTMLElement {
  const { id, kind, name, unread } = conversation;
  const attributes = {
    type: 'button',
    class: unread > 0 ? 'conversation unread' : 'conversation',
    'aria-current': isOpen ? 'true' : undefined,
    'data-key': id,
    'data-kind': kind,
    click: open,
  };
  const side = h(
    'span',
    { class: 'conversation-side' },
    time !== '' && h('time', {}, time),
    badge(unread, language),
  );
  const words = h('span', { class: 'two-lines' }, h('strong', {}, name), h('small', {}, under));
  return h('li', {}, h('button', attributes, mark(conversation), words, side));
}

function mark({ kind }: ConversationView): HTMLElement {
  return kind === 'personal'
    ? botAvatar()
    : h('span', { class: 'avatar avatar-channel', 'aria-hidden': 'true' }, '#');
}
