import { isReturned } from '../../report/answer/is-outstanding.ts';
import { sectionOf } from '../../report/definition/section-of.ts';
import { type Assignment, assignmentsIn } from '../../report/form/assigned.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { newDelivery } from './new-delivery.ts';

/**
 * What follows from something that was sent back (G5): the form with the reason to whoever answers it, and the preview to the
 * coordinators once it is delivered again; each once for each time that it was sent back.
 */
export function returnNotices(loaded: LoadedPeriod): readonly Delivery[] {
  const { definition, key, snapshot } = loaded;
  const { state, publication } = snapshot.period.record;
  if (state === 'locked' || publication > 0) return [];
  const period = parsePeriod(key.period);
  const assignmentsOf = (id: string): readonly Assignment[] => {
    const section = sectionOf(definition, id);
    return section === undefined ? [] : assignmentsIn(definition, section, period);
  };
  return [...snapshot.sections].flatMap(([section, { record }]) => {
    const returned = Object.entries(record.answers).filter(([, answer]) => answer.returned !== undefined);
    const moments = [...new Set(returned.map(([, answer]) => answer.returned?.at ?? ''))];
    return moments.flatMap((at) => {
      const items = returned.filter(([, answer]) => answer.returned?.at === at);
      const open = items.filter(([, answer]) => isReturned(answer)).map(([id]) => id);
      const notice = (why: 'returned' | 'redelivered', to: string): Delivery =>
        newDelivery(key, { key: `notice|${why}|${section}|${at}|${to}`, kind: 'notice', to, section });
      return open.length === 0
        ? definition.people.coordinators.map((email) => notice('redelivered', email))
        : assignmentsOf(section)
            .filter((asked) => asked.items.some((id) => open.includes(id)))
            .map(({ email }) => notice('returned', email));
    });
  });
}

/** Whether something of a section is out to be corrected now. */
export function isAtOwner({ snapshot }: LoadedPeriod, section: string): boolean {
  return Object.values(snapshot.sections.get(section)?.record.answers ?? {}).some(isReturned);
}
