import type { CardAction } from '../report/conversation/card-action.ts';
import type { Message } from '../report/conversation/message.ts';
import type { Person } from './ports/people-store.ts';

/** One thing that a person did towards the bot, free of any channel SDK. */
export interface Turn {
  /** Known from the activity and the roster, never from card data. */
  readonly actor: Person;
  readonly place:
    | { readonly type: 'personal' }
    | {
        readonly type: 'channel';
        readonly conversationId: string;
        readonly teamId: string;
        readonly name: string;
      };
  readonly input:
    | { readonly type: 'text'; readonly text: string }
    | {
        readonly type: 'action';
        readonly action: CardAction;
        /** The message that the pressed card stands in, where the channel says it. */
        readonly card?: string;
      }
    | { readonly type: 'installed' };
}

/** What the bot does about it. */
export interface TurnResult {
  /** Takes the place of the card that was pressed; a typed message has none, so there it is sent. */
  readonly replace?: Message;
  /** New messages in the same conversation, in order. */
  readonly send: readonly Message[];
  /** Messages that take longer to make than an answer may; they follow in the same conversation. Never rejects. */
  readonly later?: () => Promise<readonly Message[]>;
  /** Work that must not delay the answer, e.g. sending deliveries that the turn made due. Never rejects. */
  readonly afterwards?: () => Promise<void>;
}
