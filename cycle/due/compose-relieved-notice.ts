import { personName } from '../../report/conversation/person-name.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { targetTitle } from '../people/target-title.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Cycle } from '../cycle.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Composed } from './composed.ts';
import type { Directory } from './directory.ts';
import { mayTry } from './may-try.ts';
import { namesIn } from './names-in.ts';
import { owedBy } from './owed.ts';

/** Tells whoever stood in for somebody that they are back; none for who is asked again, or when it is in. */
export function composeRelievedNotice(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
  directory: Directory,
): Composed {
  const { to, key } = delivery;
  const { definition } = loaded;
  const [, , section = '', owner = ''] = key.split('|');
  const now = cycle.clock.now();
  const asked = (email: string) => owedBy(loaded, email, now).some((owed) => owed.section === section);
  if (loaded.snapshot.period.record.state === 'locked' || asked(to) || !asked(owner))
    return { outcome: 'drop', problem: 'overtaken' };
  const person = directory.get(to);
  if (!mayTry(person, delivery)) return { outcome: 'wait' };
  const language = languageOf(definition, person);
  const values = {
    what: targetTitle(definition, { section }, language),
    name: personName(owner, namesIn(directory)),
  };
  const message = notice(language, 'info', 'people.told-taken-title', 'people.told-relieved', values);
  return { outcome: 'ready', send: () => cycle.messenger.send({ type: 'person', person }, message) };
}
