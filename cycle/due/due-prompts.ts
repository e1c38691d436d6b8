import { sectionOpenings } from '../../report/assembly/section-open.ts';
import { type Assignment, assignments } from '../../report/form/assigned.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { currentRecords } from '../period/report-of.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { newDelivery } from './new-delivery.ts';

/** One prompt for each owner and section, once the section is open; none after the lock (C1, R5). */
export function duePrompts(loaded: LoadedPeriod, now: Date): readonly Delivery[] {
  const { definition, key, snapshot } = loaded;
  const period = parsePeriod(key.period);
  if (period === undefined || snapshot.period.record.state === 'locked') return [];
  const records = currentRecords(loaded);
  const opensFrom = sectionOpenings({ definition, records, period });
  return assignments(definition, period)
    .filter(({ section }) => now.getTime() >= opensFrom(section))
    .map(({ section, email, because }) => {
      return newDelivery(key, {
        key: `prompt|${section}|${timeOf(because)}${email}`,
        kind: 'prompt',
        to: email,
        section,
      });
    });
}

/** Each time that something is given to somebody, and each time that they stand in for somebody, they get its card. */
function timeOf(because: Assignment['because']): string {
  if (because?.type === 'delegated') return `${because.delegation.at}|`;
  return because?.away.said === undefined ? '' : `away:${because.away.said}|`;
}
