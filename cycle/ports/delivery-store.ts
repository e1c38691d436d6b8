import type { Colour } from '../../report/status/status.ts';
import type { PeriodKey } from './report-store.ts';

export const deliveryStates = ['pending', 'sending', 'sent', 'unknown', 'dead'] as const;

export type DeliveryState = (typeof deliveryStates)[number];

export const deliveryKinds = ['prompt', 'reminder', 'report', 'notice', 'alert'] as const;

/**
 * One message owed to somebody, under a deterministic key, so that any number of instances create it once.
 * pending → (claim) sending → sent | pending (not before) | unknown | dead.
 */
export interface Delivery extends PeriodKey {
  /** `period` is `definition` or `follows` for what belongs to no period. E.g. `prompt|hr|1|<person id>` or `reminder|2024-04-11|<person id>`. */
  readonly key: string;
  readonly kind: (typeof deliveryKinds)[number];
  /** The e-mail address from the definition, or `channel`. */
  readonly to: string;
  readonly section?: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly notBefore?: string;
  /** How long after it was written, by the store's clock, it may be tried; what counts where it is there. */
  readonly waitMs?: number;
  /** Who is sending, and until when the claim holds. */
  readonly claimedBy?: string;
  readonly claimedUntil?: string;
  readonly conversationId?: string;
  readonly activityId?: string;
  readonly sentAt?: string;
  /** When a coordinator last asked for it to be sent again. */
  readonly resentAt?: string;
  /** The colour that an alert told of, from its claim on. */
  readonly tells?: Colour;
  /** Why it is dead or unknown, a code: `blocked`, `not-installed`, `never-reached`, `refused`, `timeout`. */
  readonly problem?: string;
}

export interface StoredDelivery {
  readonly delivery: Delivery;
  readonly etag: string;
  /** When the store wrote the row, by its own clock, in milliseconds; known of rows that were read. */
  readonly writtenAt?: number;
}

/** Which deliveries of a period to read; all that are given must hold. */
export interface DeliveryFilter {
  /** Only what may still be sent: pending or sending. Rows that a release without this mark has written are left out. */
  readonly open?: true;
  /** Only keys that begin so, up to a bar. @example { under: 'report' } */
  readonly under?: string;
}

export interface DeliveryStore {
  /** Inserts; an existing row stays as it is. Gives true when this call made it. */
  add(delivery: Delivery): Promise<boolean>;
  /** Inserts those of one period that are missing, many at a time; existing rows stay as they are. */
  addAll(deliveries: readonly Delivery[]): Promise<void>;
  /** The deliveries of a period in the order of their keys: one partition query. What a newer release sends and this one does not know is left out. */
  list(key: PeriodKey, filter?: DeliveryFilter): Promise<readonly StoredDelivery[]>;
  /** Replaces a row if nobody has touched it since it was read. Gives undefined on conflict. */
  replace(stored: StoredDelivery, next: Delivery): Promise<StoredDelivery | undefined>;
}
