import type { ConversationView } from '../../wire/overview.ts';
import { openConversation } from '../actions/open-conversation.ts';
import { h } from '../dom/h.ts';
import { view } from '../dom/view.ts';
import { formatTime } from '../format-moment.ts';
import type { Store } from '../state.ts';
import { translate } from '../translate.ts';
import { botAvatar } from './avatar.ts';
import { badge } from './people-rail.ts';

/** The conversations of the person one is: the chat with the app, and the channels. */
export function conversationList(store: Store): HTMLElement {
  const title = h('h2', { class: 'list-title' });
  const list = h('ul', { class: 'conversations' });
  view(
    store,
    title,
    ({ language }) => language,
    (language) => [new Text(translate(language, 'conversations'))],
  );
  view(
    store,
    list,
    ({ conversations, open, language, people }) => ({
      conversations,
      open,
      language,
      team: people?.team.name ?? '',
      timeZone: people?.timeZone ?? 'UTC',
    }),
    ({ conversations, open, language, team, timeZone }) =>
      conversations.map((conversation) => {
        const { id, kind, name, unread, lastMessageAt, preview } = conversation;
        const empty = translate(language, kind === 'personal' ? 'personalChat' : 'channelOf', { team });
        return h(
          'li',
          {},
          h(
            'button',
            {
              type: 'button',
              class: unread > 0 ? 'conversation unread' : 'conversation',
              'aria-current': id === open ? 'true' : undefined,
              'data-key': id,
              'data-kind': kind,
              click: () => openConversation(store, id),
            },
            mark(conversation),
            h('span', { class: 'two-lines' }, h('strong', {}, name), h('small', {}, preview ?? empty)),
            h(
              'span',
              { class: 'conversation-side' },
              lastMessageAt !== undefined && h('time', {}, formatTime(lastMessageAt, timeZone)),
              badge(unread, language),
            ),
          ),
        );
      }),
  );
  return h('section', { class: 'list-column' }, title, list);
}

function mark({ kind }: ConversationView): HTMLElement {
  return kind === 'personal'
    ? botAvatar()
    : h('span', { class: 'avatar avatar-channel', 'aria-hidden': 'true' }, '#');
}
