import type { SendOutcome } from '../../cycle/ports/messenger.ts';
import { ConnectorError } from './connector-error.ts';

type Failed = Exclude<SendOutcome, { readonly outcome: 'sent' }>;

const defaultWaitMs = 5_000;
const unconnectedWaitMs = 15_000;

/**
 * The one place that says what a failed request means (notes of the platform: 412 and 429 were surely not delivered;
 * after a 5xx, a reset or a silence nobody knows; the rest will not arrive until something changes).
 */
export function outcomeOfFailure(error: unknown): Failed {
  if (!(error instanceof ConnectorError)) {
    // Before the request: no token, for instance.
    return { outcome: 'retry', afterMs: unconnectedWaitMs, problem: 'not-ready' };
  }
  const { failure, code } = error;
  if (failure.kind === 'not-sent') return { outcome: 'retry', afterMs: unconnectedWaitMs, problem: code };
  if (failure.kind === 'no-answer') return { outcome: 'unknown', problem: code };
  const { status } = failure;
  if (status === 429 || status === 412) {
    return { outcome: 'retry', afterMs: failure.retryAfterMs ?? defaultWaitMs, problem: code };
  }
  if (status >= 500 || status === 408) return { outcome: 'unknown', problem: code };
  return { outcome: 'refused', reason: status === 403 ? reasonOfRefusal(failure.body) : 'refused' };
}

/** Teams' error bodies differ from its documents, and nest: look for the codes anywhere in them. */
function reasonOfRefusal(body: string): 'blocked' | 'not-installed' | 'refused' {
  if (/ConversationBlockedByUser|MessageWritesBlocked/i.test(body)) return 'blocked';
  if (/BotNotInConversationRoster|not part of the conversation roster|BotNotInstalled/i.test(body)) {
    return 'not-installed';
  }
  return 'refused';
}
