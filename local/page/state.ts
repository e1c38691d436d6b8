import type { ClockView } from '../wire/clock.ts';
import type { Message } from '../wire/message.ts';
import type { ConversationView, People } from '../wire/overview.ts';
import { type Preferences, readPreferences, writePreferences } from './preferences.ts';

export interface State extends Preferences {
  readonly people?: People;
  readonly conversations: readonly ConversationView[];
  /** The conversation that is open. */
  readonly open?: string;
  /** Which column a narrow screen shows. */
  readonly narrow: 'list' | 'conversation';
  readonly messages: readonly Message[];
  /** True once the messages of the open conversation have come. */
  readonly loaded: boolean;
  readonly typing: boolean;
  readonly clock?: ClockView;
  readonly connected: boolean;
  /** Key of a message to tell in the page's own words, such as a failed request. */
  readonly trouble?: string;
}

export interface Store {
  get(): State;
  set(change: Partial<State>): void;
  subscribe(listener: () => void): void;
}

/** The page's state. Preferences are remembered by the browser. */
export function createStore(): Store {
  const listeners: (() => void)[] = [];
  let state: State = {
    ...readPreferences(),
    conversations: [],
    narrow: 'list',
    messages: [],
    loaded: false,
    typing: false,
    connected: true,
  };
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      writePreferences(state);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.push(listener);
    },
  };
}
