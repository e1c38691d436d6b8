import type { PeriodRef } from '../../report/conversation/card-action.ts';
import { stateName } from '../../report/conversation/state-name.ts';
import type { Cycle } from '../cycle.ts';
import { newDelivery } from '../due/new-delivery.ts';
import { owedByPerson } from '../due/owed.ts';
import { reminderKey } from '../due/reminder-key.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { coordinate } from './coordinate.ts';

const minuteMs = 60_000;

/** Reminds everyone who owes something, at once, and nobody else; pressed twice in a minute, once. */
export async function remindNow(cycle: Cycle, actor: Person, action: PeriodRef): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => {
    const language = languageOf(loaded.definition, actor);
    const { state } = loaded.snapshot.period.record;
    if (state === 'locked') {
      const values = { state: stateName(state, language) };
      return { send: [notice(language, 'warning', 'cycle.wrong-state-title', 'cycle.wrong-state', values)] };
    }
    const now = cycle.clock.now();
    const minute = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs);
    const owing = [...owedByPerson(loaded, now).keys()];
    for (const email of owing) {
      const key = reminderKey(minute, email);
      await cycle.deliveries.add(newDelivery(loaded.key, { key, kind: 'reminder', to: email }));
    }
    const values = { count: owing.length };
    return {
      send: [notice(language, 'good', 'cycle.reminded-title', 'cycle.reminded', values)],
      afterwards: () => runDueWork(cycle),
    };
  });
}
