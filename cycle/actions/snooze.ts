import type { CardAction } from '../../report/conversation/card-action.ts';
import { formatDeadline } from '../../report/calendar/format-moment.ts';
import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import { readSnooze, snoozeMoment } from '../../report/calendar/snooze-moment.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { isPutOff } from '../due/due-reminders.ts';
import { newDelivery } from '../due/new-delivery.ts';
import { owedByPerson } from '../due/owed.ts';
import { isEscalation, reminderKey } from '../due/reminder-key.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { withAway } from '../people/standings.ts';
import { type LoadedPeriod, loadPeriod } from '../period/load-period.ts';
import type { PeriodKey } from '../ports/report-store.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';
import { gone } from './gone.ts';

/** A button on a reminder: it comes again later instead (R6). */
export async function snoozePressed(
  cycle: Cycle,
  actor: Person,
  action: Extract<CardAction, { type: 'snooze' }>,
): Promise<TurnResult> {
  return snooze(cycle, actor, { report: action.report, period: action.period }, (loaded, now) =>
    snoozeMoment(action.until, now, loaded.definition),
  );
}

/** "utsett til i morgen kl. 09". */
export async function snoozeTyped(
  cycle: Cycle,
  actor: Person,
  key: PeriodKey,
  text: string,
): Promise<TurnResult> {
  return snooze(cycle, actor, key, (loaded, now) => readSnooze(text, now, loaded.definition));
}

/**
 * Puts a person's next reminder off to a moment in working hours, before the deadline of what they owe: one written-down reminder
 * of that moment, before which the ladder is silent. Said again, the newest word counts.
 */
async function snooze(
  cycle: Cycle,
  actor: Person,
  key: PeriodKey,
  momentOf: (loaded: LoadedPeriod, now: Date) => Date | undefined,
): Promise<TurnResult> {
  const stored = await loadPeriod(cycle, key);
  const loaded = stored && (await withAway(cycle, stored));
  const period = parsePeriod(key.period);
  if (loaded === undefined || period === undefined) return gone(cycle, actor);
  const { definition } = loaded;
  const language = languageOf(definition, actor);
  const now = cycle.clock.now();
  const email = actor.email.toLowerCase();
  const owed = owedByPerson(loaded, now).get(email);
  if (owed === undefined)
    return { send: [notice(language, 'good', 'cycle.nothing-left-title', 'people.snooze-nothing')] };
  const moment = momentOf(loaded, now);
  if (moment === undefined || moment <= now)
    return { send: [notice(language, 'info', 'people.snooze-which-title', 'people.snooze-which')] };
  const calendar = periodCalendar(definition, period);
  const deadlines = owed.map(({ section }) => calendar.sectionDeadline(section));
  const first = deadlines.reduce((a, b) => (b < a ? b : a));
  if (moment > first) {
    const values = {
      deadline: formatDeadline(first, definition.timeZone, language),
      past: first <= now ? 'yes' : 'no',
    };
    return { send: [notice(language, 'info', 'people.snooze-late-title', 'people.snooze-late', values)] };
  }
  await putOffTo(cycle, loaded, email, moment, now);
  const values = { moment: formatDeadline(moment, definition.timeZone, language) };
  return {
    replace: notice(language, 'good', 'people.snoozed-title', 'people.snoozed', values),
    send: [],
  };
}

async function putOffTo(
  cycle: Cycle,
  { key }: LoadedPeriod,
  email: string,
  moment: Date,
  now: Date,
): Promise<void> {
  const name = reminderKey(moment, email);
  const listed = await cycle.deliveries.list(key);
  const known = listed.find(({ delivery }) => delivery.key === name);
  const row = {
    ...newDelivery(key, { key: name, kind: 'reminder', to: email }),
    notBefore: moment.toISOString(),
  };
  // The new one first: stopped in between, the earlier of two still comes.
  if (known === undefined) await cycle.deliveries.add(row);
  else if (known.delivery.state === 'dead') await cycle.deliveries.replace(known, row);
  for (const stored of listed) {
    const { delivery } = stored;
    if (delivery.kind !== 'reminder' || delivery.to !== email || delivery.key === name) continue;
    if (isEscalation(delivery.key) || !isPutOff(delivery, now)) continue;
    await cycle.deliveries.replace(stored, { ...delivery, state: 'dead', problem: 'overtaken' });
  }
}
