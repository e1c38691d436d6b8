import { formsOf } from '../forms-of.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Composed } from './composed.ts';
import type { Directory } from './directory.ts';
import { mayTry } from './may-try.ts';

/** The card that asks one owner for one section: the first part that has something outstanding (C1). */
export async function composePrompt(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
  directory: Directory,
): Promise<Composed> {
  if (loaded.snapshot.period.record.state === 'locked') return { outcome: 'drop', problem: 'overtaken' };
  const person = directory.get(delivery.to);
  if (!mayTry(person, delivery)) return { outcome: 'wait' };
  const language = languageOf(loaded.definition, person);
  const forms = formsOf(loaded, {
    section: delivery.section ?? '',
    email: delivery.to,
    language,
    now: cycle.clock.now(),
  });
  const form = forms.find((candidate) => candidate.items.some((item) => item.state === 'outstanding'));
  if (form === undefined) return { outcome: 'drop', problem: 'nothing-owed' };
  return {
    outcome: 'ready',
    send: () => cycle.messenger.send({ type: 'person', person }, { type: 'form', language, form }),
  };
}
