import type { Message } from '../../report/conversation/message.ts';
import type { Messenger, SendOutcome } from '../ports/messenger.ts';
import type { Person } from '../ports/people-store.ts';

/** Sends the parts of a notice. It is sent at least once, so after a part that did not arrive all of them are tried again. */
export async function sendAll(
  messenger: Messenger,
  person: Person,
  parts: readonly Message[],
): Promise<SendOutcome> {
  let outcome: SendOutcome = { outcome: 'refused', reason: 'refused' };
  for (const part of parts) {
    outcome = await messenger.send({ type: 'person', person }, part);
    if (outcome.outcome !== 'sent') return outcome;
  }
  return outcome;
}
