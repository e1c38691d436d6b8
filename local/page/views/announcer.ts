import { h } from '../dom/h.ts';
import type { Store } from '../state.ts';
import { translate } from '../translate.ts';

/** Reads new messages of the open conversation to people who listen to the page. */
export function announcer(store: Store): HTMLElement {
  const region = h('p', { class: 'hidden', 'aria-live': 'polite', 'data-announcer': true });
  let open: string | undefined;
  let lastId: string | undefined;
  store.subscribe(() => {
    const state = store.get();
    const last = state.messages.at(-1);
    const isSame = state.open === open && lastId !== undefined;
    if (!state.loaded || (last?.id === lastId && isSame)) return;
    open = state.open;
    lastId = last?.id ?? '';
    if (!isSame || last === undefined || last.from === state.me) return;
    const sender = state.people?.people.find((person) => person.aadObjectId === last.from);
    const name = last.from === 'bot' ? (state.people?.bot.name ?? '') : (sender?.name ?? '');
    const text = last.summary ?? last.text ?? translate(state.language, 'card');
    region.textContent = translate(state.language, 'newMessage', { name, text });
  });
  return region;
}
