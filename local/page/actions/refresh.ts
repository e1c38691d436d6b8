import { api } from '../api.ts';
import type { Store } from '../state.ts';

/** Fetches who there is and the conversations of the person one is. */
export async function refreshLists(store: Store): Promise<void> {
  const before = store.get().me;
  const people = await api.people();
  const known = people.people.find((person) => person.aadObjectId === before);
  const me = (known ?? people.people[0])?.aadObjectId;
  if (me === undefined) return;
  const { conversations } = await api.conversations(me);
  // Somebody else by now: their own fetch is under way.
  if (store.get().me !== before) return;
  const open = store.get().open ?? conversations[0]?.id;
  store.set({ people, conversations, me, ...(open === undefined ? {} : { open }) });
}

/** Fetches the messages of the conversation that is open, and marks them read. */
export async function refreshMessages(store: Store): Promise<void> {
  const { open } = store.get();
  if (open === undefined) return;
  const { messages } = await api.messages(open);
  if (store.get().open !== open) return;
  store.set({ messages, loaded: true });
  await markRead(store);
}

/** Marks what is shown as read. A narrow screen showing the list shows no messages. */
export async function markRead(store: Store): Promise<void> {
  const { me, open, messages, conversations } = store.get();
  const last = messages.at(-1);
  const unread = conversations.find((conversation) => conversation.id === open)?.unread ?? 0;
  if (me === undefined || open === undefined || last === undefined || unread === 0 || !isShown(store)) return;
  await api.read({ as: me, conversationId: open, upTo: last.id });
}

function isShown(store: Store): boolean {
  const wide = window.matchMedia('(min-width: 800px)').matches;
  return document.visibilityState === 'visible' && (wide || store.get().narrow === 'conversation');
}
