import type { Undelivered } from './undelivered-text.ts';

/** What a message is to who reads the log. */
export type DeliveryThing = Undelivered['kind'] | 'escalation' | 'overview' | 'preview';

/** How one message stands: `failed` will not arrive by itself, `unknown` may be there, `not-needed` was overtaken. */
export type DeliveryFate = 'unknown' | 'failed' | 'waiting' | 'under-way' | 'arrived' | 'not-needed';

/** One line of the delivery log, free of how it is stored. */
export interface DeliveryEntry {
  readonly fate: DeliveryFate;
  readonly kind: DeliveryThing;
  /** An e-mail address, or `channel`. */
  readonly to: string;
  /** The title of the section that it asks for, where it is about one. */
  readonly section?: string;
  /** When it arrived, or until when it is put off. */
  readonly at?: Date;
  /** Which reminder it is, of one that has not arrived: the moment that it was for. */
  readonly of?: Date;
  /** A code: why it has not arrived, or is not needed. */
  readonly problem?: string;
}
