import { periodLabel } from '../../report/period/period-label.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { isImported } from '../period/is-imported.ts';
import type { Person } from '../ports/people-store.ts';

/** Says of a period that nothing can be done with it: it is history, or was never opened. */
export async function periodRefusal(cycle: Cycle, actor: Person, period: PeriodId): Promise<Message> {
  const language = languageOf(cycle.active.definition, actor);
  const label = periodLabel(period, language);
  const values = { period: label.charAt(0).toUpperCase() + label.slice(1), key: period };
  return (await isImported(cycle, period))
    ? notice(language, 'info', 'cycle.period-imported-title', 'cycle.period-imported', values)
    : notice(language, 'info', 'cycle.period-not-open-title', 'cycle.period-not-open', values);
}
