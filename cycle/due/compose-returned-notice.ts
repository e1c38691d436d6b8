import { formsOf } from '../forms-of.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Composed } from './composed.ts';
import type { Directory } from './directory.ts';
import { mayTry } from './may-try.ts';
import { returnNotices } from './return-notices.ts';

/** The form of what was sent back, with the reason at its top; none when it has been delivered again. */
export function composeReturnedNotice(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
  directory: Directory,
): Composed {
  const { key, to, section = '' } = delivery;
  if (!returnNotices(loaded).some((due) => due.key === key)) return { outcome: 'drop', problem: 'overtaken' };
  const person = directory.get(to);
  if (!mayTry(person, delivery)) return { outcome: 'wait' };
  const language = languageOf(loaded.definition, person);
  const forms = formsOf(loaded, { section, email: to, language, now: cycle.clock.now() });
  const form = forms.find(({ notice }) => notice !== undefined);
  if (form === undefined) return { outcome: 'drop', problem: 'overtaken' };
  return {
    outcome: 'ready',
    send: () => cycle.messenger.send({ type: 'person', person }, { type: 'form', language, form }),
  };
}
