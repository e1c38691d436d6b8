import type { Message } from '../wire/message.ts';
import type { App } from '../wire/overview.ts';
import { openJournal } from './journal.ts';
import type { Conversation, StoreRecord } from './record.ts';

export interface AppState {
  readonly app: App;
  readonly announced: boolean;
}

/** Everything that has been said, who has the app, and what each person has read. */
export interface Store {
  conversation(id: string): Conversation | undefined;
  conversations(): readonly Conversation[];
  message(conversationId: string, id: string): Message | undefined;
  /** Oldest first. */
  messages(conversationId: string): readonly Message[];
  app(who: string): AppState;
  readUpTo(who: string, conversationId: string): string | undefined;
  /** A new message id: milliseconds like Teams' own, always greater than the last. */
  nextId(now: Date): string;
  save(record: StoreRecord): void;
}

/** Opens the store of a folder, continuing where the last run stopped; without a folder nothing is kept. */
export function openStore(folder: string | undefined): Store {
  const conversations = new Map<string, Conversation>();
  const messages = new Map<string, Map<string, Message>>();
  const apps = new Map<string, AppState>();
  const reads = new Map<string, string>();
  let lastId = 0;

  const apply = (record: StoreRecord): void => {
    switch (record.kind) {
      case 'conversation':
        conversations.set(record.conversation.id, record.conversation);
        return;
      case 'message': {
        const { message } = record;
        const thread = messages.get(message.conversationId) ?? new Map<string, Message>();
        messages.set(message.conversationId, thread.set(message.id, message));
        lastId = Math.max(lastId, Number(message.id));
        return;
      }
      case 'app':
        apps.set(record.who, { app: record.app, announced: record.announced });
        return;
      case 'read':
        reads.set(`${record.who} ${record.conversationId}`, record.upTo);
    }
  };

  const journal = openJournal(folder);
  journal.kept.forEach(apply);
  return {
    conversation: (id) => conversations.get(id),
    conversations: () => [...conversations.values()],
    message: (conversationId, id) => messages.get(conversationId)?.get(id),
    messages: (conversationId) => [...(messages.get(conversationId)?.values() ?? [])],
    app: (who) => apps.get(who) ?? { app: 'none', announced: false },
    readUpTo: (who, conversationId) => reads.get(`${who} ${conversationId}`),
    nextId: (now) => {
      lastId = Math.max(lastId + 1, now.getTime());
      return String(lastId);
    },
    save: (record) => {
      journal.append(record);
      apply(record);
    },
  };
}
