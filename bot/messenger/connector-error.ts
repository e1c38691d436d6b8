/** What is known of one failed request to the connector. Holds nothing of the message that was sent. */
export type ConnectorFailure =
  /** The connector answered, and refused. `body` is the start of what it said; never logged. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly retryAfterMs?: number;
      readonly body: string;
    }
  /** No connection came about: nothing was sent. */
  | { readonly kind: 'not-sent'; readonly problem: string }
  /** The connection broke or went silent: it may or may not have been received. */
  | { readonly kind: 'no-answer'; readonly problem: string };

/**
 * A request to the connector failed. Not a `RestError`, so that the SDK's retry policy lets it through at once:
 * that policy sends a message again after a reset, and so delivers it twice.
 */
export class ConnectorError extends Error {
  readonly failure: ConnectorFailure;
  readonly code: string;

  constructor(failure: ConnectorFailure, options?: { readonly cause: unknown }) {
    const code = failure.kind === 'answered' ? `status-${failure.status}` : failure.problem;
    super(`The connector request failed: ${code}`, options);
    this.name = 'ConnectorError';
    this.failure = failure;
    this.code = code;
  }
}
