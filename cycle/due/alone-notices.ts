import { isOutstanding } from '../../report/answer/is-outstanding.ts';
import { dueItems } from '../../report/definition/due-items.ts';
import { ownerOf } from '../../report/form/assigned.ts';
import { holderOf } from '../../report/form/holder-of.ts';
import { kindOf } from '../../report/kinds/index.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { newDelivery } from './new-delivery.ts';

/** Sections in which something is outstanding that nobody can be asked for, with whoever is away. */
export function aloneSections({
  definition,
  key,
  snapshot,
}: LoadedPeriod): readonly { readonly section: string; readonly owner: string }[] {
  const period = parsePeriod(key.period);
  if (definition.away === undefined || snapshot.period.record.state === 'locked') return [];
  return definition.sections.flatMap((section) => {
    const answers = snapshot.sections.get(section.id)?.record.answers ?? {};
    const owners = dueItems(section, period)
      .filter((item) => kindOf(item).asks(item) && isOutstanding(answers[item.id]))
      .filter((item) => holderOf(definition, section, item).email === undefined)
      .map((item) => ownerOf(section, item));
    return [...new Set(owners)].map((owner) => ({ section: section.id, owner }));
  });
}

/** The coordinators are told, once for each absence, of sections that nobody is there to answer (R6). */
export function aloneNotices(loaded: LoadedPeriod): readonly Delivery[] {
  const { definition, key } = loaded;
  return aloneSections(loaded).flatMap(({ section, owner }) => {
    const away = definition.away?.get(owner);
    const until = away?.left === true ? 'left' : (away?.until ?? 'open');
    return definition.people.coordinators.map((email) =>
      newDelivery(key, {
        key: `notice|alone|${section}|${owner}|${until}|${email}`,
        kind: 'notice',
        to: email,
        section,
      }),
    );
  });
}
