import { api } from '../api.ts';
import { reportTrouble } from '../actions/report-trouble.ts';
import { h } from '../dom/h.ts';
import { view } from '../dom/view.ts';
import type { Person } from '../../wire/overview.ts';
import type { Store } from '../state.ts';
import { type Language, translate } from '../translate.ts';

const languages: readonly (readonly [Language, string])[] = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
];

/** Language, the old-phone switch, and who has the app. */
export function settings(store: Store): HTMLElement {
  const face = h('summary', { class: 'icon-button' });
  const panel = h('div', { class: 'popover settings-panel' });
  view(
    store,
    face,
    ({ language }) => language,
    (language) => {
      face.setAttribute('aria-label', translate(language, 'settings'));
      return [h('span', { class: 'gear', 'aria-hidden': 'true' }, '⚙')];
    },
  );
  view(
    store,
    panel,
    ({ language, oldPhone, people, me }) => ({
      language,
      oldPhone,
      bot: people?.bot.name ?? '',
      person: appOwner(people?.people.find((candidate) => candidate.aadObjectId === me)),
    }),
    ({ language, oldPhone, bot, person }) => [
      languageField(store, language),
      oldPhoneField(store, language, oldPhone),
      h('hr', {}),
      ...(person === undefined ? [] : appButtons(store, language, bot, person)),
    ],
  );
  return h('details', { class: 'menu' }, face, panel);
}

type AppOwner = Pick<Person, 'aadObjectId' | 'name' | 'app'>;

/** Only what the panel shows, so that a message that comes does not redraw it under somebody's finger. */
function appOwner(person: Person | undefined): AppOwner | undefined {
  if (person === undefined) return undefined;
  const { aadObjectId, name, app } = person;
  return { aadObjectId, name, app };
}

function languageField(store: Store, language: Language): HTMLElement {
  const buttons = languages.map(([code, name]) =>
    h(
      'button',
      {
        type: 'button',
        lang: code,
        'data-key': `language-${code}`,
        'aria-pressed': String(code === language),
        click: () => store.set({ language: code }),
      },
      name,
    ),
  );
  const words = translate(language, 'language');
  return h(
    'div',
    { role: 'group', 'aria-label': words },
    h('p', { class: 'field-title' }, words),
    h('div', { class: 'segments' }, ...buttons),
  );
}

function oldPhoneField(store: Store, language: Language, oldPhone: boolean): HTMLElement {
  const toggle = (): void => store.set({ oldPhone: !store.get().oldPhone });
  return h(
    'label',
    { class: 'check' },
    h('input', { type: 'checkbox', checked: oldPhone, 'data-key': 'old-phone', change: toggle }),
    h(
      'span',
      { class: 'two-lines wrap' },
      h('span', {}, translate(language, 'oldPhone')),
      h('small', {}, translate(language, 'oldPhoneHelp')),
    ),
  );
}

function appButtons(store: Store, language: Language, name: string, person: AppOwner): HTMLElement[] {
  const values = { name, person: person.name };
  const change = (step: 'install' | 'uninstall' | 'block' | 'unblock') => () =>
    reportTrouble(store, api.changeApp(step, person.aadObjectId));
  const button = (text: string, click: () => void) =>
    h('button', { type: 'button', class: 'plain', click }, text);
  const own = {
    none: [button(translate(language, 'add', values), change('install'))],
    blocked: [button(translate(language, 'unblock'), change('unblock'))],
    installed: [
      button(translate(language, 'remove', values), change('uninstall')),
      button(translate(language, 'block', values), change('block')),
    ],
  };
  const everybody = button(translate(language, 'addAll', values), () =>
    reportTrouble(store, api.installAll()),
  );
  return [...own[person.app], everybody];
}
