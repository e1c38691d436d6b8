import type { ClockMove } from '../../wire/clock.ts';
import { api } from '../api.ts';
import { reportTrouble } from '../actions/report-trouble.ts';
import { h } from '../dom/h.ts';
import { morphChildren } from '../dom/morph.ts';
import { view } from '../dom/view.ts';
import { formatMoment, localInput } from '../format-moment.ts';
import type { Store } from '../state.ts';
import { type Language, translate } from '../translate.ts';

/** The simulated date and time, and buttons to move on. Empty when the clock is the real one. */
export function clock(store: Store): HTMLElement {
  const face = h('summary', { class: 'clock-face' });
  const panel = h('div', { class: 'popover clock-panel' });
  const element = h('details', { class: 'menu clock' }, face, panel);
  const showNow = (): void => {
    const shown = store.get().clock;
    const field = panel.querySelector('input');
    if (field && shown) field.value = localInput(shown.now, shown.timeZone);
  };
  const move = (step: ClockMove): void =>
    reportTrouble(store, moveTo(store, step).then(showNow), 'to' in step ? 'clockBack' : 'failed');
  view(
    store,
    face,
    ({ clock: shown, language }) => ({ shown, language }),
    ({ shown, language }) => {
      element.hidden = shown?.simulated !== true;
      if (shown === undefined) return [];
      const words = formatMoment(shown.now, shown.timeZone, language);
      const label = h('span', { class: 'hidden' }, `${translate(language, 'clock')}: `);
      return [h('span', { class: 'clock-icon', 'aria-hidden': 'true' }), label, h('span', {}, words)];
    },
    morphChildren,
  );
  view(
    store,
    panel,
    ({ language }) => language,
    (language) => panelContent(language, move),
  );
  element.addEventListener('toggle', showNow);
  return element;
}

async function moveTo(store: Store, step: ClockMove): Promise<void> {
  store.set({ clock: await api.moveClock(step) });
}

function panelContent(language: Language, move: (step: ClockMove) => void): Node[] {
  const field = h('input', { type: 'datetime-local', id: 'clock-field', required: true });
  const go = (event: Event): void => {
    event.preventDefault();
    if (field.value !== '') move({ to: field.value });
  };
  const button = (key: 'hourOn' | 'morningOn', step: 'hour' | 'morning') =>
    h(
      'button',
      { type: 'button', 'data-move': step, click: () => move({ move: step }) },
      translate(language, key),
    );
  return [
    h('p', {}, translate(language, 'clockHelp')),
    h('div', { class: 'row' }, button('hourOn', 'hour'), button('morningOn', 'morning')),
    h(
      'form',
      { submit: go },
      h('label', { for: 'clock-field' }, translate(language, 'clockSet')),
      h('div', { class: 'row' }, field, h('button', { type: 'submit' }, translate(language, 'clockMove'))),
    ),
  ];
}
