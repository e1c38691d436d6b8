import { listText } from '../../report/language/list-text.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { periodLabel } from '../../report/period/period-label.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { answerable } from '../people/answerable.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Composed } from './composed.ts';
import type { Directory } from './directory.ts';
import { endSentence } from '../../report/language/end-sentence.ts';
import { mayTry } from './may-try.ts';

/** Tells an owner that the period is open again, and why; none when it is locked by now. */
export async function composeReopenedNotice(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
  directory: Directory,
): Promise<Composed> {
  const { to } = delivery;
  const { definition, key, snapshot } = loaded;
  const reopening = (await cycle.reports.readAudit(key)).findLast(({ action }) => action === 'reopen');
  const period = parsePeriod(key.period);
  if (snapshot.period.record.state === 'locked' || reopening === undefined || period === undefined)
    return { outcome: 'drop', problem: 'overtaken' };
  const person = directory.get(to);
  if (!mayTry(person, delivery)) return { outcome: 'wait' };
  const language = languageOf(definition, person);
  const own = answerable(definition, person).sections.map(({ title }) => localText(title, language));
  const label = periodLabel(period, language);
  const [section = ''] = own;
  const author = await cycle.people.readPerson(reopening.by);
  const message = notice(language, 'info', 'cycle.told-reopened-title', 'cycle.told-reopened', {
    period: label.charAt(0).toUpperCase() + label.slice(1),
    name: author?.name ?? translate(language, 'cycle.somebody'),
    sections: listText(own, language),
    reason: endSentence(reopening.reason ?? ''),
    command: translate(language, 'cycle.answer-section', { section: own.length === 1 ? section : '' }).trim(),
  });
  return { outcome: 'ready', send: () => cycle.messenger.send({ type: 'person', person }, message) };
}
