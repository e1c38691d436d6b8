import { h } from '../dom/h.ts';
import { view } from '../dom/view.ts';
import type { Store } from '../state.ts';
import { translate } from '../translate.ts';

/** The first stop of the keyboard: past the people and the lists, straight to the messages. */
export function skipLink(store: Store): HTMLElement {
  const link = h('a', { class: 'skip-link', href: '#messages' });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    store.set({ narrow: 'conversation' });
    document.querySelector<HTMLElement>('.messages')?.focus();
  });
  view(
    store,
    link,
    ({ language }) => language,
    (language) => [new Text(translate(language, 'skip'))],
  );
  return link;
}
