import type { Person } from '../../wire/overview.ts';
import { becomePerson } from '../actions/open-conversation.ts';
import { h } from '../dom/h.ts';
import { keyedList } from '../dom/keyed-list.ts';
import { morphChildren } from '../dom/morph.ts';
import { view } from '../dom/view.ts';
import type { Store } from '../state.ts';
import { type Language, translate } from '../translate.ts';
import { avatar } from './avatar.ts';
import { partOf } from './part-of.ts';

/** "Hvem er du?": everybody in the team. Pressing a name makes you that person. On a narrow screen it folds away. */
export function peopleRail(store: Store): HTMLElement {
  const summary = h('summary', { class: 'rail-summary' });
  const list = h('ul', { class: 'people' });
  const title = h('h2', { class: 'rail-title', id: 'rail-title' });
  const wide = window.matchMedia('(min-width: 800px)');
  const rail = h(
    'details',
    { class: 'rail', open: wide.matches || store.get().introOpen },
    summary,
    title,
    list,
  );
  wide.addEventListener('change', () => {
    rail.open = wide.matches;
  });
  const choose = (person: Person): void => {
    becomePerson(store, person.aadObjectId);
    rail.open = wide.matches;
  };
  view(
    store,
    title,
    ({ language }) => language,
    (language) => [new Text(translate(language, 'who'))],
  );
  view(
    store,
    summary,
    ({ people, me, language }) => ({ people: people?.people ?? [], me, language }),
    ({ people, me, language }) => narrowSummary(people, me, language),
    morphChildren,
  );
  keyedList(
    store,
    list,
    ({ people, me, language }) =>
      (people?.people ?? []).map((person) => ({ person, isMe: person.aadObjectId === me, language })),
    ({ person }) => person.aadObjectId,
    ({ person, isMe, language }) =>
      h(
        'li',
        {},
        personButton(person, isMe, language, () => choose(person)),
      ),
  );
  return h('nav', { class: 'rail-column', 'aria-labelledby': 'rail-title' }, rail);
}

function narrowSummary(people: readonly Person[], me: string | undefined, language: Language): Node[] {
  const person = people.find((candidate) => candidate.aadObjectId === me);
  if (person === undefined) return [];
  const others = people.filter((other) => other !== person).reduce((sum, { unread }) => sum + unread, 0);
  const elsewhere =
    others > 0 ? translate(language, 'unreadElsewhere', { count: others }) : partOf(person, language);
  return [
    avatar(person.name),
    h(
      'span',
      { class: 'two-lines' },
      h('strong', {}, translate(language, 'youAre', { name: person.name })),
      h('small', {}, elsewhere),
    ),
    h('span', { class: 'rail-change' }, translate(language, 'change')),
  ];
}

function personButton(person: Person, isMe: boolean, language: Language, choose: () => void): HTMLElement {
  const note = {
    none: translate(language, 'appNone'),
    blocked: translate(language, 'appBlocked'),
    installed: '',
  };
  const part = [partOf(person, language), note[person.app]].filter((text) => text !== '').join(' · ');
  return h(
    'button',
    {
      type: 'button',
      class: 'person',
      'aria-pressed': String(isMe),
      'data-key': person.aadObjectId,
      'data-email': person.email,
      click: choose,
    },
    avatar(person.name),
    h('span', { class: 'two-lines' }, h('strong', {}, person.name), h('small', {}, part)),
    badge(person.unread, language),
  );
}

/** The number of unread messages, read out as words. */
export function badge(unread: number, language: Language): HTMLElement | false {
  if (unread === 0) return false;
  const words = translate(language, 'unread', { count: unread });
  return h(
    'span',
    { class: 'badge', title: words },
    h('span', { 'aria-hidden': 'true' }, String(unread)),
    h('span', { class: 'hidden' }, words),
  );
}
