import { personName } from '../../report/conversation/person-name.ts';
import type { Message } from '../../report/conversation/message.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import { targetTitle } from '../people/target-title.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Composed } from './composed.ts';
import { delegationNotices } from './delegation-notices.ts';
import type { Directory } from './directory.ts';
import { namesIn } from './names-in.ts';
import { mayTry } from './may-try.ts';

/** Tells an owner that something of theirs is in other hands, or back, or somebody that it is no longer in theirs. */
export function composeDelegationNotice(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
  directory: Directory,
): Composed {
  const { key, to } = delivery;
  const { definition } = loaded;
  const [, why, section, item, at] = key.split('|');
  const one = (definition.delegations ?? []).find(
    (candidate) =>
      candidate.section === section &&
      (candidate.item ?? '') === item &&
      candidate.at === at &&
      (why === 'ended') === (candidate.ended !== undefined),
  );
  if (one === undefined || !delegationNotices(loaded).some((due) => due.key === key))
    return { outcome: 'drop', problem: 'overtaken' };
  const person = directory.get(to);
  const did = one.ended?.by ?? one.by;
  if (person?.id === did) return { outcome: 'drop', problem: 'nothing-owed' };
  if (!mayTry(person, delivery)) return { outcome: 'wait' };
  const language = languageOf(definition, person);
  const names = namesIn(directory);
  const actor = [...directory.values()].find(({ id }) => id === did)?.name;
  const what = targetTitle(definition, one, language);
  const values = {
    what,
    name: actor ?? translate(language, 'cycle.somebody'),
    holder: personName(one.to, names),
    command: translate(language, 'people.take-back-command', { what }),
  };
  const told = one.ended === undefined ? 'given' : one.ended.why === 'declined' ? 'handed-back' : 'taken';
  // Whoever gave it to somebody else has not taken it back themselves.
  const next = (definition.delegations ?? []).find(
    (other) => other.section === one.section && other.ended === undefined && other.at === one.ended?.at,
  );
  const hand = { ...loaded.key, section: one.section, ...(one.item === undefined ? {} : { item: one.item }) };
  const message: Message = {
    type: 'notice',
    language,
    notice: {
      tone: 'info',
      title: translate(language, `people.told-${told}-title`, values),
      text:
        told === 'taken' && next !== undefined
          ? translate(language, 'people.told-passed-on', { ...values, next: personName(next.to, names) })
          : translate(language, `people.told-${told}`, values),
      suggestions:
        told === 'handed-back' ? [translate(language, 'cycle.answer-section', { section: what })] : [],
      ...(told === 'given'
        ? {
            buttons: [
              {
                title: translate(language, 'people.take-back-button'),
                action: { type: 'take-back', ...hand },
              },
            ],
          }
        : {}),
    },
  };
  return { outcome: 'ready', send: () => cycle.messenger.send({ type: 'person', person }, message) };
}
