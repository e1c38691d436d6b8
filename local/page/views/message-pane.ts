import { api } from '../api.ts';
import { reportTrouble } from '../actions/report-trouble.ts';
import { h } from '../dom/h.ts';
import { view } from '../dom/view.ts';
import type { State, Store } from '../state.ts';
import type { Person } from '../../wire/overview.ts';
import { type Language, translate } from '../translate.ts';
import { announcer } from './announcer.ts';
import { botAvatar } from './avatar.ts';
import { compose } from './compose.ts';
import { messageList } from './message-list.ts';
import { partOf } from './part-of.ts';
import { suggestionsOf } from './suggestions-of.ts';

/** The open conversation: its name, its messages and a field to write in. */
export function messagePane(store: Store): HTMLElement {
  const head = h('div', { class: 'pane-head' });
  const empty = h('div', { class: 'empty' });
  const typing = h('p', { class: 'typing', 'aria-live': 'polite' });
  const foot = h('div', { class: 'pane-foot' });
  view(store, head, situation, ({ language, name, under }) => {
    const back = (): void => store.set({ narrow: 'list' });
    const label = translate(language, 'back');
    return [
      h('button', { type: 'button', class: 'icon-button back', 'aria-label': label, click: back }, '‹'),
      h('div', { class: 'two-lines' }, h('h2', {}, name), h('small', {}, under)),
    ];
  });
  view(
    store,
    empty,
    (state) => ({ ...situation(state), count: state.messages.length, loaded: state.loaded }),
    (now) => {
      empty.hidden = now.count > 0 || !now.loaded || now.missing !== undefined;
      const text = translate(now.language, now.kind === 'channel' ? 'emptyChannel' : 'emptyPersonal', {
        name: now.bot,
      });
      return [botAvatar(), h('p', {}, text)];
    },
  );
  view(
    store,
    typing,
    ({ typing, language, people }) => ({ typing, language, name: people?.bot.name ?? '' }),
    (now) => {
      typing.hidden = !now.typing;
      return now.typing ? [new Text(translate(now.language, 'typing', { name: now.name }))] : [];
    },
  );
  view(store, foot, situation, (now) => footOf(store, now));
  return h('main', { class: 'pane' }, head, empty, messageList(store), typing, foot, announcer(store));
}

function situation(state: State) {
  const { people, conversations, open, me, language } = state;
  const conversation = conversations.find(({ id }) => id === open);
  const person = people?.people.find(({ aadObjectId }) => aadObjectId === me);
  const kind = conversation?.kind ?? 'personal';
  const team = people?.team.name ?? '';
  const app = (kind === 'personal' ? person?.app : people?.team.app) ?? 'installed';
  const values = { person: person?.name ?? '', name: people?.bot.name ?? '' };
  const texts = { none: kind === 'personal' ? 'noApp' : 'noAppInTeam', blocked: 'blocked' } as const;
  return {
    language,
    kind,
    open,
    me,
    bot: values.name,
    name: conversation?.name ?? '',
    under: kind === 'channel' ? translate(language, 'channelOf', { team }) : nameOf(person, language),
    suggestions: person === undefined ? [] : suggestionsOf(person, kind, language),
    app,
    missing: app === 'installed' ? undefined : translate(language, texts[app], values),
  };
}

/** Whom one plays, said where one writes. */
function nameOf(person: Person | undefined, language: Language): string {
  if (person === undefined) return '';
  return `${translate(language, 'youAre', { name: person.name })} · ${partOf(person, language)}`;
}

function footOf(store: Store, now: ReturnType<typeof situation>): Node[] {
  const { language, kind, open, me, bot, app, missing } = now;
  if (open === undefined || me === undefined) return [];
  const who = kind === 'personal' ? me : 'team';
  const step = app === 'blocked' ? 'unblock' : 'install';
  const notice = h(
    'div',
    { class: 'no-app' },
    h('p', {}, missing ?? ''),
    h(
      'button',
      { type: 'button', class: 'primary', click: () => reportTrouble(store, api.changeApp(step, who)) },
      translate(language, app === 'blocked' ? 'unblock' : 'add', { name: bot }),
    ),
  );
  if (missing !== undefined && kind === 'personal') return [notice];
  const field = compose(store, {
    conversationId: open,
    label: translate(language, kind === 'personal' ? 'compose' : 'composeChannel'),
    chips: now.suggestions,
    mention: kind === 'channel',
    hint: kind === 'channel',
  });
  return missing === undefined ? [field] : [notice, field];
}
