import { sectionOf } from '../../report/definition/section-of.ts';
import { ownerOf } from '../../report/form/assigned.ts';
import type { Delegation } from '../../report/definition/standing-in.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { newDelivery } from './new-delivery.ts';

/**
 * Who is told of what was given to whom (C7): the owners when somebody else gave it away or it was given back, and whoever had
 * it when it is taken from them. Whoever did it knows already, which shows when the message is made.
 */
export function delegationNotices({ definition, key, snapshot }: LoadedPeriod): readonly Delivery[] {
  if (snapshot.period.record.state === 'locked') return [];
  return (definition.delegations ?? []).flatMap((one) => {
    const owners = ownersOf(one, definition);
    const to = (why: 'given' | 'ended', emails: readonly string[]): readonly Delivery[] =>
      emails.map((email) =>
        newDelivery(key, {
          key: `notice|${why}|${one.section}|${one.item ?? ''}|${one.at}|${email}`,
          kind: 'notice',
          to: email,
          section: one.section,
        }),
      );
    if (one.ended === undefined) return to('given', owners);
    return to('ended', one.ended.why === 'declined' ? owners : [one.to]);
  });
}

function ownersOf(
  { section: id, item }: Delegation,
  definition: LoadedPeriod['definition'],
): readonly string[] {
  const section = sectionOf(definition, id);
  if (section === undefined) return [];
  const given = section.items.filter((one) => item === undefined || one.id === item);
  return [...new Set(given.map((one) => ownerOf(section, one)))];
}
