import { reportTrouble } from './report-trouble.ts';
import type { Store } from '../state.ts';
import { refreshLists, refreshMessages } from './refresh.ts';

/** Opens a conversation; on a narrow screen it takes the place of the list. */
export function openConversation(store: Store, id: string): void {
  const same = store.get().open === id;
  store.set({
    open: id,
    narrow: 'conversation',
    typing: false,
    ...(same ? {} : { messages: [], loaded: false }),
  });
  reportTrouble(store, refreshMessages(store));
}

/** Becomes another person, with their chat open. A channel that is open stays open. */
export function becomePerson(store: Store, me: string): void {
  const { people, open, conversations } = store.get();
  const person = people?.people.find((candidate) => candidate.aadObjectId === me);
  if (person === undefined) return;
  const inChannel = conversations.some(({ id, kind }) => id === open && kind === 'channel');
  const next = inChannel && open !== undefined ? open : person.personalConversationId;
  // Until the person's own list has come, their chat stands where the last person's stood.
  const own = conversations.map(({ id, kind, name }) =>
    kind === 'personal'
      ? { id: person.personalConversationId, kind, name, unread: 0 }
      : { id, kind, name, unread: 0 },
  );
  store.set({
    me,
    conversations: own,
    open: next,
    messages: [],
    loaded: false,
    typing: false,
    narrow: 'list',
  });
  reportTrouble(
    store,
    refreshLists(store).then(() => refreshMessages(store)),
  );
}
