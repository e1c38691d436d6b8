import { h } from '../dom/h.ts';
import type { Store } from '../state.ts';
import { translate } from '../translate.ts';
import { compose } from './compose.ts';

/** The frame of a thread in a channel: room for its messages, and a field to reply in once one asks for it. */
export function threadView(store: Store, conversationId: string): HTMLElement {
  const { language } = store.get();
  const label = translate(language, 'reply');
  const foot = h('div', { class: 'thread-foot' });
  const open = (): void => {
    foot.replaceChildren(compose(store, { conversationId, label, chips: [], mention: true }));
    foot.querySelector('textarea')?.focus();
  };
  foot.append(h('button', { type: 'button', class: 'reply', click: open }, label));
  return h('section', { class: 'thread' }, h('div', { class: 'thread-messages' }), foot);
}
