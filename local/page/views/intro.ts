import { h } from '../dom/h.ts';
import { view } from '../dom/view.ts';
import type { Store } from '../state.ts';
import { translate } from '../translate.ts';

const steps = [
  ['introOneTitle', 'introOne'],
  ['introTwoTitle', 'introTwo'],
  ['introThreeTitle', 'introThree'],
  ['introFourTitle', 'introFour'],
] as const;

/** Tells somebody who has never been here what to press. */
export function intro(store: Store): HTMLElement {
  const panel = h('section', { class: 'intro', 'aria-labelledby': 'intro-title' });
  view(
    store,
    panel,
    ({ introOpen, language }) => ({ introOpen, language }),
    ({ introOpen, language }) => {
      panel.hidden = !introOpen;
      const close = (): void => {
        store.set({ introOpen: false });
        document.querySelector<HTMLElement>('[data-key="intro-open"]')?.focus();
      };
      return [
        h(
          'div',
          { class: 'intro-head' },
          h('h2', { id: 'intro-title' }, translate(language, 'introTitle')),
          h('p', {}, translate(language, 'introLead')),
          h(
            'button',
            {
              type: 'button',
              class: 'icon-button',
              'aria-label': translate(language, 'introClose'),
              click: close,
            },
            '✕',
          ),
        ),
        h(
          'ol',
          {},
          ...steps.map(([title, text]) =>
            h(
              'li',
              {},
              h('strong', {}, translate(language, title)),
              h('span', {}, translate(language, text)),
            ),
          ),
        ),
      ];
    },
  );
  return panel;
}
