import { requestWithinMs } from '../ports/request-within-ms.ts';

/**
 * How long a claim holds. Longer than any send: a token, the conversation and the message are a request each, and one more
 * leaves time for its places in the line and for writing down what became of it. A send that takes longer has been lost with its process.
 */
export const claimMs = 4 * requestWithinMs;
