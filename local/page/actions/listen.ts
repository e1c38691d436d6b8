import { eventSchema } from '../../wire/event.ts';
import type { Message } from '../../wire/message.ts';
import { api } from '../api.ts';
import type { Store } from '../state.ts';
import { markRead, refreshLists, refreshMessages } from './refresh.ts';
import { reportTrouble } from './report-trouble.ts';

/** Follows what happens and keeps the page up to date; fetches everything again after a lost connection. */
export function listen(store: Store): void {
  const source = new EventSource('/events');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const refreshSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(
      () =>
        reportTrouble(
          store,
          refreshLists(store).then(() => markRead(store)),
        ),
      80,
    );
  };
  source.addEventListener('open', () => {
    const wasLost = !store.get().connected;
    store.set({ connected: true });
    if (wasLost)
      reportTrouble(
        store,
        refreshLists(store).then(() => refreshMessages(store)),
      );
  });
  source.addEventListener('error', () => store.set({ connected: false }));
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const event = eventSchema.parse(JSON.parse(data));
    if (event.type === 'clock') reportTrouble(store, refreshClock(store));
    if (event.type === 'typing' && event.conversationId === store.get().open) store.set({ typing: true });
    if (event.type === 'message') take(store, event.message);
    if (event.type === 'message' || event.type === 'people') refreshSoon();
  });
}

export async function refreshClock(store: Store): Promise<void> {
  store.set({ clock: await api.clock() });
}

function take(store: Store, message: Message): void {
  const { open, messages, loaded } = store.get();
  if (!loaded || (message.conversationId !== open && message.channelId !== open)) return;
  const others = messages.filter((other) => other.id !== message.id);
  const sorted = [...others, message].toSorted((a, b) => Number(a.id) - Number(b.id));
  store.set({ messages: sorted, ...(message.from === 'bot' ? { typing: false } : {}) });
}
