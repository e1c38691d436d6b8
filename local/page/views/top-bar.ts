import { h } from '../dom/h.ts';
import { view } from '../dom/view.ts';
import type { Store } from '../state.ts';
import { translate } from '../translate.ts';
import { clock } from './clock.ts';
import { settings } from './settings.ts';

/** The name of the page, the clock, the guide's button and the settings. */
export function topBar(store: Store): HTMLElement {
  const brand = h('div', { class: 'brand' });
  const help = h('button', {
    type: 'button',
    class: 'icon-button',
    'data-key': 'intro-open',
    click: () => store.set({ introOpen: !store.get().introOpen, narrow: 'list' }),
  });
  view(
    store,
    brand,
    ({ language }) => language,
    (language) => {
      document.title = translate(language, 'title');
      document.documentElement.lang = language;
      return [
        h('h1', {}, translate(language, 'title')),
        h('small', { class: 'tagline' }, translate(language, 'tagline')),
      ];
    },
  );
  view(
    store,
    help,
    ({ language, introOpen }) => ({ language, introOpen }),
    ({ language, introOpen }) => {
      help.setAttribute('aria-label', translate(language, 'introOpen'));
      help.setAttribute('aria-expanded', String(introOpen));
      return [h('span', { 'aria-hidden': 'true' }, '?')];
    },
  );
  const bar = h(
    'header',
    { class: 'top-bar' },
    brand,
    clock(store),
    h('div', { class: 'tools' }, help, settings(store)),
  );
  closeMenusOutside(bar);
  return bar;
}

/** A menu closes when one presses elsewhere or Escape. */
function closeMenusOutside(bar: HTMLElement): void {
  const menus = [...bar.querySelectorAll<HTMLDetailsElement>('details.menu')];
  document.addEventListener('click', (event) => {
    const target = event.target;
    for (const menu of menus) {
      // A button that replaced itself is no longer inside, yet was pressed inside.
      if (menu.open && target instanceof Node && target.isConnected && !menu.contains(target))
        menu.open = false;
    }
  });
  bar.addEventListener('keydown', (event) => {
    const menu = menus.find((candidate) => candidate.open);
    if (event.key !== 'Escape' || menu === undefined) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
