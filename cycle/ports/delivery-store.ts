import type { PeriodKey } from './report-store.ts';

export type DeliveryState = 'pending' | 'sending' | 'sent' | 'unknown' | 'dead';

/**
 * One message owed to somebody, under a deterministic key, so that any number of instances create it once.
 * pending → (claim) sending → sent | pending (not before) | unknown | dead.
 */
export interface Delivery extends PeriodKey {
  /** `period` is `definition` for what belongs to no period. E.g. `prompt|hr|1|<person id>` or `reminder|2024-04-11|<person id>`. */
  readonly key: string;
  readonly kind: 'prompt' | 'reminder' | 'report' | 'notice';
  /** The e-mail address from the definition, or `channel`. */
  readonly to: string;
  readonly section?: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly notBefore?: string;
  /** Who is sending, and until when the claim holds. */
  readonly claimedBy?: string;
  readonly claimedUntil?: string;
  readonly conversationId?: string;
  readonly activityId?: string;
  readonly sentAt?: string;
  /** When a coordinator last asked for it to be sent again. */
  readonly resentAt?: string;
  /** Why it is dead or unknown, a code: `blocked`, `not-installed`, `never-reached`, `refused`, `timeout`. */
  readonly problem?: string;
}

export interface StoredDelivery {
  readonly delivery: Delivery;
  readonly etag: string;
}

export interface DeliveryStore {
  /** Inserts; an existing row stays as it is. Gives true when this call made it. */
  add(delivery: Delivery): Promise<boolean>;
  /** All deliveries of a period: one partition query. */
  list(key: PeriodKey): Promise<readonly StoredDelivery[]>;
  /** Replaces a row if nobody has touched it since it was read. Gives undefined on conflict. */
  replace(stored: StoredDelivery, next: Delivery): Promise<StoredDelivery | undefined>;
}
