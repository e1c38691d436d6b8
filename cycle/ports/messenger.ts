import type { Message } from '../../report/conversation/message.ts';
import type { Channel, Person } from './people-store.ts';

/** Where a message goes. `thread` is a reply under a post that was sent before. */
export type Recipient =
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'channel'; readonly channel: Channel }
  | { readonly type: 'thread'; readonly channel: Channel; readonly conversationId: string };

/** A message that is already in Teams. */
export interface SentMessage {
  readonly conversationId: string;
  readonly activityId: string;
}

/**
 * What became of one attempt, as a value. `retry`: surely not delivered, try after the given moment. `unknown`: may or may
 * not have arrived. `refused`: will not arrive until something changes.
 */
export type SendOutcome =
  | ({ readonly outcome: 'sent' } & SentMessage)
  | { readonly outcome: 'retry'; readonly afterMs: number; readonly problem: string }
  | { readonly outcome: 'unknown'; readonly problem: string }
  | {
      readonly outcome: 'refused';
      readonly reason: 'blocked' | 'not-installed' | 'never-reached' | 'refused';
    };

/** `paced`: the message has had its place in the line already. Without it, it answers a person and goes at once. */
export interface SendOptions {
  readonly paced?: true;
  /** Asked just before the request; false lets the message go as surely not sent, because it is outdated. */
  readonly wanted?: () => boolean;
}

/** Sends messages through the channel (Teams). One call is one attempt: it never repeats by itself. Never rejects. */
export interface Messenger {
  /** A message as it must be sent: itself, or several parts where one activity would be too large. Pure. */
  partsOf(message: Message): readonly Message[];
  send(to: Recipient, message: Message, options?: SendOptions): Promise<SendOutcome>;
  update(to: Recipient, sent: SentMessage, message: Message, options?: SendOptions): Promise<SendOutcome>;
}
