/** One request that the bot made of the connector, and what became of it. */
export interface ConnectorEntry {
  /** When it came, in milliseconds. */
  readonly at: number;
  readonly request: 'send' | 'update' | 'delete' | 'create' | 'read';
  /** The conversation; for a personal chat that is to be made, the person's. */
  readonly conversation: string;
  /** Whether it took effect. */
  readonly carriedOut: boolean;
  /** Whether its sender was told so: an answer below 300. */
  readonly acknowledged: boolean;
  /** The answer's status; absent where the connection broke or stayed silent. */
  readonly status?: number;
  /** The message that it put there or changed. */
  readonly activityId?: string;
  /** The message's activity, where it took effect. */
  readonly activity?: unknown;
  /** It came before the Retry-After of an earlier 429 of the same conversation was over. */
  readonly early?: true;
}
