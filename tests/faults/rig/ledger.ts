import type { ConnectorEntry } from '../../../local/headless/connector-entry.ts';
import { conversationOf } from '../../../local/headless/conversation-of.ts';
import type { Violation } from '../../../local/headless/limit-watch.ts';
import type { RecordedAnswer, RecordedPost } from '../recorded.ts';
import type { Organisation } from './organisation.ts';
import { type ReadMessage, readMessage } from './read-message.ts';

/** A card that stands in somebody's chat. */
export interface StandingCard {
  readonly activityId: string;
  readonly message: ReadMessage;
}

/** Everything that was seen in a run, and what stands in each chat now. */
export class Ledger {
  readonly posts: RecordedPost[] = [];
  readonly answers: RecordedAnswer[] = [];
  readonly violations: (Violation & { readonly heldMs?: number })[] = [];
  readonly #owners: ReadonlySet<string>;
  readonly #chats = new Map<string, StandingCard[]>();
  #serial = 0;

  constructor(organisation: Organisation) {
    this.#owners = new Set(organisation.owners.map(conversationOf));
  }

  note(entry: ConnectorEntry): void {
    const { activity, activityId, ...rest } = entry;
    const message = activity === undefined ? undefined : readMessage(activity);
    const short = message === undefined ? {} : { message: shortOf(message) };
    this.posts.push({ ...rest, ...short });
    if (message !== undefined && activityId !== undefined)
      this.#keep(entry.conversation, activityId, message);
  }

  noteViolation(violation: Violation & { readonly heldMs?: number }): void {
    this.violations.push(violation);
  }

  nextSerial(): number {
    this.#serial += 1;
    return this.#serial;
  }

  /** The cards in a chat, oldest first, as they stand now. */
  cards(conversation: string): readonly StandingCard[] {
    return this.#chats.get(conversation) ?? [];
  }

  /** Puts the answer to a press in the place of the card that was pressed. */
  replace(conversation: string, activityId: string, message: ReadMessage): void {
    this.#keep(conversation, activityId, message);
  }

  /** The newest card in a chat that a press of this verb finds a button on. */
  newest(conversation: string, verb: string, period?: string): StandingCard | undefined {
    return this.cards(conversation).findLast(
      ({ message }) =>
        (period === undefined || message.period === period) &&
        message.card.buttons.some((button) => button.verb === verb),
    );
  }

  #keep(conversation: string, activityId: string, message: ReadMessage): void {
    const chat = this.#chats.get(conversation) ?? [];
    const index = chat.findIndex((card) => card.activityId === activityId);
    const card = { activityId, message };
    if (index >= 0) chat[index] = card;
    else chat.push(card);
    // An owner's newest few cards are enough; whoever answers uses the last one.
    if (this.#owners.has(conversation) && chat.length > 6) chat.shift();
    this.#chats.set(conversation, chat);
  }
}

function shortOf({ kind, period, section, print }: ReadMessage) {
  return {
    kind,
    print,
    ...(period === undefined ? {} : { period }),
    ...(section === undefined ? {} : { section }),
  };
}
