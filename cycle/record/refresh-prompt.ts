import { isOutstanding } from '../../report/answer/is-outstanding.ts';
import { assignments, itemsFor } from '../../report/form/assigned.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { readDraft } from './drafts.ts';
import { receiptOf } from './receipt-of.ts';

/**
 * Puts the receipt in the place of the card that asked for a section, once its owner has delivered all of it from another
 * card or in words, so that no form stands there as if nothing had come. Not while a draft waits: the card may hold it.
 */
export async function refreshPrompt(
  cycle: Cycle,
  loaded: LoadedPeriod,
  saved: { readonly section: string; readonly actor: Person; readonly card?: string | undefined },
): Promise<void> {
  const { section, actor, card } = saved;
  const answers = loaded.snapshot.sections.get(section)?.record.answers ?? {};
  const email = actor.email.toLowerCase();
  const asked = assignments(loaded.definition).find((one) => one.section === section && one.email === email);
  const own = asked?.items ?? itemsFor(loaded.definition, section, email).map(({ id }) => id);
  if (own.length === 0 || own.some((id) => isOutstanding(answers[id]))) return;
  try {
    if ((await readDraft(cycle, loaded.key, section, actor)) !== undefined) return;
    const to = actor.email.toLowerCase();
    for (const { delivery } of await cycle.deliveries.list(loaded.key, { under: `prompt|${section}` })) {
      const { kind, conversationId, activityId } = delivery;
      if (kind !== 'prompt' || delivery.section !== section || delivery.to !== to) continue;
      if (conversationId === undefined || activityId === undefined || activityId === card) continue;
      const message = await receiptOf(cycle, loaded, { actor, section, part: 0 });
      const sent = { conversationId, activityId };
      const { outcome } = await cycle.messenger.update({ type: 'person', person: actor }, sent, message);
      cycle.log.info('prompt-replaced', { outcome });
    }
  } catch (cause) {
    // The answer is stored and its receipt is out; an old card that is pressed is answered with what is stored.
    cycle.log.error('prompt-not-replaced', cause, { section });
  }
}
