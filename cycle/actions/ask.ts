import { answerQuestion } from '../../report/questions/answer-question.ts';
import { parseQuestion } from '../../report/questions/parse-question.ts';
import { visibleReport } from '../../report/questions/visible-report.ts';
import { formatDeadline } from '../../report/calendar/format-moment.ts';
import { nextOpening } from '../../report/calendar/next-opening.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { currentPeriod } from '../period/current-period.ts';
import { reportOf } from '../period/report-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';

/** Answers a question from the store: what the person may see, with period, version and time (Q1–Q3). */
export async function ask(cycle: Cycle, actor: Person, text: string): Promise<TurnResult> {
  const now = cycle.clock.now();
  const loaded = await currentPeriod(cycle);
  const definition = loaded?.definition ?? cycle.active.definition;
  const language = languageOf(definition, actor);
  if (loaded === undefined) {
    const opens = formatDeadline(nextOpening(now, definition), definition.timeZone, language);
    return { send: [notice(language, 'info', 'cycle.no-period-title', 'cycle.no-period', { opens })] };
  }
  const report = visibleReport(reportOf(loaded, { language, now }), definition, actor.email);
  const question = parseQuestion(text, definition, language);
  const answer = answerQuestion(question, report, definition, { language, now });
  return { send: [{ type: 'answer', language, answer }] };
}
