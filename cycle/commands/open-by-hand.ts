import { currentOrFirst } from '../../report/calendar/current-or-first.ts';
import { periodToReport } from '../../report/calendar/current-period.ts';
import { meantPeriod } from '../../report/calendar/meant-period.ts';
import { isOwnPeriod, periodAfterIn } from '../../report/calendar/neighbour-periods.ts';
import { reportTitle } from '../../report/definition/report-title.ts';
import { periodLabel } from '../../report/period/period-label.ts';
import { comparePeriods, parsePeriod } from '../../report/period/period.ts';
import { coordinatorOnly } from '../coordinator-only.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { rolesOf } from '../people/roles-of.ts';
import { isImported } from '../period/is-imported.ts';
import { openPeriod } from '../period/open-period.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { periodRefusal } from './period-refusal.ts';

/** Opens a period that the calendar has not opened, at most the one that runs now, for a coordinator. */
export async function openByHand(cycle: Cycle, actor: Person, text: string): Promise<TurnResult> {
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  if (!rolesOf(definition, actor).coordinator) {
    return { send: [await coordinatorOnly(cycle, definition, actor)] };
  }
  const named = parsePeriod(text);
  const period = named && meantPeriod(definition, named);
  if (period === undefined || !isOwnPeriod(definition, period)) {
    return {
      send: [notice(language, 'warning', 'cycle.period-wrong-title', 'cycle.period-wrong', { text })],
    };
  }
  if (await isImported(cycle, period)) return { send: [await periodRefusal(cycle, actor, period)] };
  const current = periodToReport(cycle.clock.now(), definition);
  const running =
    (current && periodAfterIn(definition, current)) ?? currentOrFirst(cycle.clock.now(), definition);
  if (comparePeriods(period, running) > 0) {
    const values = { newest: periodLabel(running, language) };
    return { send: [notice(language, 'warning', 'cycle.period-wrong-title', 'cycle.period-ahead', values)] };
  }
  const opened = await openPeriod(cycle, period, actor.id);
  const report = reportTitle(definition, period, language);
  return {
    send: [
      notice(
        language,
        opened === 'opened' ? 'good' : 'info',
        opened === 'opened' ? 'cycle.opened-title' : 'cycle.already-open-title',
        opened === 'opened' ? 'cycle.opened' : 'cycle.already-open',
        { report },
      ),
    ],
    afterwards: () => runDueWork(cycle),
  };
}
