import type { PeriodRef } from '../../report/conversation/card-action.ts';
import type { Cycle } from '../cycle.ts';
import { newDelivery } from '../due/new-delivery.ts';
import { owedByPerson } from '../due/owed.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { coordinate } from './coordinate.ts';

/** Reminds everyone who owes something, at once, and nobody else; pressed twice in a minute, once. */
export async function remindNow(cycle: Cycle, actor: Person, action: PeriodRef): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => {
    const now = cycle.clock.now();
    const minute = now.toISOString().slice(0, 16);
    const owing = [...owedByPerson(loaded, now).keys()];
    for (const email of owing) {
      const key = `reminder|${minute}|${email}`;
      await cycle.deliveries.add(newDelivery(loaded.key, { key, kind: 'reminder', to: email }));
    }
    const language = languageOf(loaded.definition, actor);
    const values = { count: owing.length };
    return {
      send: [notice(language, 'good', 'cycle.reminded-title', 'cycle.reminded', values)],
      afterwards: () => runDueWork(cycle),
    };
  });
}
