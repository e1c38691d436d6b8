import { wallClock } from '../../report/calendar/zoned-moment.ts';
import { readDay } from '../../report/calendar/read-day.ts';
import { dateLabel } from '../../report/calendar/date-label.ts';
import type { CardAction } from '../../report/conversation/card-action.ts';
import { inputKey } from '../../report/form/input-key.ts';
import { spellProblem } from '../../report/people/spell-problem.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { beAway } from './be-away.ts';
import { languageOf } from '../people/language-of.ts';
import { loadPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';
import { absenceForm } from './absence-form.ts';
import { gone } from './gone.ts';

/** The card that asks when the person is away. */
export async function openAbsence(
  cycle: Cycle,
  actor: Person,
  { report, period }: Extract<CardAction, { type: 'open-absence' }>,
): Promise<TurnResult> {
  const loaded = await loadPeriod(cycle, { report, period });
  if (loaded === undefined) return gone(cycle, actor);
  return { replace: await absenceForm(cycle, loaded, actor, { from: '', until: '' }, {}), send: [] };
}

/** The card's own button; a day that cannot be read, or is past, comes back at its field. */
export async function absencePressed(
  cycle: Cycle,
  actor: Person,
  action: Extract<CardAction, { type: 'absence' }>,
): Promise<TurnResult> {
  const loaded = await loadPeriod(cycle, { report: action.report, period: action.period });
  if (loaded === undefined) return gone(cycle, actor);
  const language = languageOf(loaded.definition, actor);
  const today = wallClock(cycle.clock.now(), loaded.definition.timeZone).date;
  const textOf = (field: string): string => (action.inputs[inputKey('absence', field)] ?? '').trim();
  const texts = { from: textOf('from'), until: textOf('until') };
  const from = texts.from === '' ? today : readDay(texts.from, today);
  const until = texts.until === '' ? undefined : readDay(texts.until, today);
  const unread = translate(language, 'people.absence-day');
  const untilProblem = (): string | undefined => {
    if (texts.until === '') return undefined;
    if (until === undefined) return unread;
    const wrong = spellProblem(from, until, today);
    return wrong && translate(language, `people.absent-${wrong}`, { date: dateLabel(until, language) });
  };
  const problem = untilProblem();
  if (from === undefined || problem !== undefined) {
    const problems = {
      ...(from === undefined ? { from: unread } : {}),
      ...(problem === undefined ? {} : { until: problem }),
    };
    return { replace: await absenceForm(cycle, loaded, actor, texts, problems), send: [] };
  }
  const result = await beAway(cycle, actor, actor, { from, until });
  const [message, ...rest] = result.send;
  return message === undefined ? result : { ...result, replace: message, send: rest };
}
