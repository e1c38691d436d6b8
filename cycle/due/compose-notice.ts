import type { PreviewChange } from '../../report/conversation/preview-heading.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { previewOf } from '../period/preview-of.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Person } from '../ports/people-store.ts';
import { overviewOf } from '../overview/overview-of.ts';
import { lateChange } from '../record/late-change.ts';
import { composeAloneNotice } from './compose-alone-notice.ts';
import { composeDelegationNotice } from './compose-delegation-notice.ts';
import { composeOverrideNotice } from './compose-override-notice.ts';
import { composeRelievedNotice } from './compose-relieved-notice.ts';
import { composeReopenedNotice } from './compose-reopened-notice.ts';
import { composeReturnedNotice } from './compose-returned-notice.ts';
import type { Composed } from './composed.ts';
import type { Directory } from './directory.ts';
import { mayTry } from './may-try.ts';
import { dueNotices } from './due-notices.ts';
import { sendAll } from './send-all.ts';

/** The coordinator's preview as it is now; none when what it would tell of is done already. */
export async function composeNotice(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
  directory: Directory,
): Promise<Composed> {
  const [, why] = delivery.key.split('|');
  if (why === 'overridden') return composeOverrideNotice(cycle, loaded, delivery, directory);
  if (why === 'reopened') return composeReopenedNotice(cycle, loaded, delivery, directory);
  if (why === 'returned') return composeReturnedNotice(cycle, loaded, delivery, directory);
  if (why === 'given' || why === 'ended') return composeDelegationNotice(cycle, loaded, delivery, directory);
  if (why === 'relieved') return composeRelievedNotice(cycle, loaded, delivery, directory);
  if (why === 'alone') return composeAloneNotice(cycle, loaded, delivery, directory);
  const isDue = dueNotices(loaded, cycle.clock.now()).some(({ key }) => key === delivery.key);
  if (!isDue) return { outcome: 'drop', problem: 'overtaken' };
  if (await tellsOfNothing(cycle, loaded, delivery)) return { outcome: 'drop', problem: 'overtaken' };
  const person = directory.get(delivery.to);
  if (!mayTry(person, delivery)) return { outcome: 'wait' };
  const message =
    why === 'overview'
      ? await overviewOf(cycle, loaded, person)
      : await previewOf(cycle, loaded, person, await changeOf(cycle, loaded, delivery, person));
  const parts = cycle.messenger.partsOf(message);
  return { outcome: 'ready', send: () => sendAll(cycle.messenger, person, parts) };
}

/** A version saved after the publication that leaves what is published as it is: a promise, or a change taken back. */
async function tellsOfNothing(cycle: Cycle, loaded: LoadedPeriod, { key }: Delivery): Promise<boolean> {
  const [, why, section = ''] = key.split('|');
  if (why !== 'changed' || loaded.snapshot.period.record.publication === 0) return false;
  return (await lateChange(cycle, loaded, section)) === undefined;
}

/** The answer that a notice tells of; undefined for one that says that all is in or the deadline has passed. */
async function changeOf(
  cycle: Cycle,
  loaded: LoadedPeriod,
  { key }: Delivery,
  reader: Person,
): Promise<PreviewChange | undefined> {
  const [, why, section = '', number] = key.split('|');
  if (why !== 'changed' && why !== 'redelivered') return undefined;
  const versions = await cycle.reports.readVersions(loaded.key, section);
  const version =
    why === 'redelivered'
      ? versions.at(-1)
      : versions.find((candidate) => candidate.version === Number(number));
  if (version === undefined) return undefined;
  const author = await cycle.people.readPerson(version.savedBy);
  const by = author?.name ?? translate(languageOf(loaded.definition, reader), 'cycle.somebody');
  const late = (await lateChange(cycle, loaded, section)) === 'delivered';
  const change = { section, items: version.changed, by, at: version.savedAt, late };
  return why === 'redelivered' ? { ...change, redelivered: true } : change;
}
