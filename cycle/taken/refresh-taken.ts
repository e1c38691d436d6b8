import { isDeepStrictEqual } from 'node:util';
import { keepDelivered } from '../../report/parts/keep-delivered.ts';
import { reportsTakenFrom } from '../../report/parts/periods-to-take.ts';
import { byIdentity } from '../../report/remembered/by-identity.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { lookUpTaken } from './look-up-taken.ts';

/** A definition never changes, and each round asks. */
const takenFrom = byIdentity(reportsTakenFrom);

/**
 * Looks up what other reports give to a period that is still open, and keeps what has changed, so that a correction of a month
 * reaches a form that is not delivered. Answers are never touched. Where nothing has changed nothing is written: one query for
 * each period of the other report, and one for what is in use of it. A period that is published or locked stays as it was. A
 * failure is logged, and what was known before holds.
 */
export async function refreshTaken(cycle: Cycle, loaded: LoadedPeriod): Promise<LoadedPeriod> {
  const { definition, key, snapshot } = loaded;
  const { state } = snapshot.period.record;
  const period = parsePeriod(key.period);
  if (state === 'published' || state === 'locked' || period === undefined) return loaded;
  if (takenFrom(definition).length === 0) return loaded;
  try {
    const items = definition.sections.flatMap((section) => section.items);
    const whole = new Set(items.filter(({ fromReport }) => fromReport !== undefined).map(({ id }) => id));
    const sections = new Map(snapshot.sections);
    for (const [section, given] of await lookUpTaken(cycle, definition, period)) {
      const stored = sections.get(section);
      if (stored === undefined) continue;
      const taken = keepDelivered(stored.record, given, whole);
      if (isDeepStrictEqual(stored.record.taken, taken)) continue;
      await cycle.reports.saveTaken(key, section, taken);
      sections.set(section, { ...stored, record: { ...stored.record, taken } });
      cycle.log.info('taken-from-other-reports', { ...key, section });
    }
    return { ...loaded, snapshot: { ...snapshot, sections } };
  } catch (cause) {
    cycle.log.error('other-reports-not-read', cause, { ...key });
    return loaded;
  }
}
