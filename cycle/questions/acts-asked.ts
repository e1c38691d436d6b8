import type { Acts } from '../../report/questions/acts.ts';
import type { Question } from '../../report/questions/question.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { type ActorName, actsAsOf, actsOf } from './acts-of.ts';
import { endOfDay } from './end-of-day.ts';

/** Who approved and published, for a question; one query more, and only where that is asked as of a day. */
export async function actsAsked(
  cycle: Cycle,
  loaded: LoadedPeriod,
  question: Question,
  nameOf: ActorName,
): Promise<Acts> {
  const { asOf } = question;
  if (asOf === undefined) return actsOf(loaded, nameOf);
  const isAbout = question.intent === 'delivered' && question.act !== undefined;
  const audit = isAbout ? await cycle.reports.readAudit(loaded.key) : [];
  return actsAsOf(loaded, audit, endOfDay(asOf, loaded.definition.timeZone), nameOf);
}
