import { sectionOf } from '../../report/definition/section-of.ts';
import { assignmentsIn } from '../../report/form/assigned.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { formsOf } from '../forms-of.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Composed } from './composed.ts';
import type { Directory } from './directory.ts';
import { namesIn } from './names-in.ts';
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
  const section = sectionOf(loaded.definition, delivery.section);
  const asked =
    section &&
    assignmentsIn(loaded.definition, section, parsePeriod(loaded.key.period)).find(
      ({ email }) => email === delivery.to,
    );
  // Somebody else is asked now; it may come back.
  if (asked === undefined) return { outcome: 'wait' };
  const language = languageOf(loaded.definition, person);
  const forms = formsOf(loaded, {
    section: delivery.section ?? '',
    email: delivery.to,
    language,
    now: cycle.clock.now(),
    names: namesIn(directory),
  });
  // Who promised something has seen its form; whoever is asked in their place has not.
  const owedStates = new Set(asked.because === undefined ? ['outstanding'] : ['outstanding', 'later']);
  const form = forms.find(({ items }) =>
    items.some(({ id, state }) => owedStates.has(state) && asked.items.includes(id)),
  );
  if (form === undefined) return { outcome: 'drop', problem: 'nothing-owed' };
  return {
    outcome: 'ready',
    send: () => cycle.messenger.send({ type: 'person', person }, { type: 'form', language, form }),
  };
}
