import type { PeriodRef } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import { stateName } from '../../report/conversation/state-name.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { aloneSections } from '../due/alone-notices.ts';
import { newDelivery } from '../due/new-delivery.ts';
import { owedByPerson } from '../due/owed.ts';
import { recentlyReminded } from '../due/recently-reminded.ts';
import { unreachable } from '../due/unreachable.ts';
import { reminderKey } from '../due/reminder-key.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { withAway } from '../people/standings.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { coordinate } from './coordinate.ts';
import { type Reminding, remindedLines } from './reminded-lines.ts';

const minuteMs = 60_000;

/** Reminds everyone who owes something, at once, and nobody else; whoever was reminded a moment ago is left in peace. */
export async function remindNow(cycle: Cycle, actor: Person, action: PeriodRef): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (stored) => {
    const loaded = await withAway(cycle, stored);
    const { state } = loaded.snapshot.period.record;
    if (state === 'locked') return { send: [locked(loaded, actor)] };
    const now = cycle.clock.now();
    const reminding = await remindingOf(cycle, loaded, now);
    const minute = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs);
    for (const email of reminding.now) {
      const key = reminderKey(minute, email, true);
      await cycle.deliveries.add(newDelivery(loaded.key, { key, kind: 'reminder', to: email }));
    }
    return {
      send: [said(reminding, loaded, actor, now)],
      ...(reminding.now.length === 0 ? {} : { afterwards: () => runDueWork(cycle, loaded.key.period) }),
    };
  });
}

async function remindingOf(cycle: Cycle, loaded: LoadedPeriod, now: Date): Promise<Reminding> {
  const owed = owedByPerson(loaded, now);
  const deliveries = (await cycle.deliveries.list(loaded.key)).map(({ delivery }) => delivery);
  const recent = recentlyReminded(deliveries, now);
  const people = new Map(
    (await cycle.people.listPeople()).map((person) => [person.email.toLowerCase(), person]),
  );
  const owing = [...owed.keys()].filter((email) => !recent.has(email));
  return {
    owed,
    names: new Map([...people].map(([email, { name }]) => [email, name])),
    now: owing.filter((email) => people.get(email)?.reach === 'ok'),
    unreached: new Map(
      owing.flatMap((email) => {
        const person = people.get(email);
        return person?.reach === 'ok' ? [] : [[email, unreachable(person)] as const];
      }),
    ),
    alone: aloneSections(loaded),
    before: new Map([...recent].filter(([email]) => owed.has(email))),
  };
}

function locked(loaded: LoadedPeriod, actor: Person): Message {
  const language = languageOf(loaded.definition, actor);
  const values = { state: stateName('locked', language) };
  return notice(language, 'warning', 'cycle.wrong-state-title', 'cycle.wrong-state', values);
}

function said(reminding: Reminding, loaded: LoadedPeriod, actor: Person, now: Date): Message {
  const { definition } = loaded;
  const language = languageOf(definition, actor);
  if (reminding.owed.size === 0 && reminding.alone.length === 0) {
    return notice(language, 'good', 'cycle.reminded-nobody-title', 'cycle.reminded-nobody');
  }
  const sent = reminding.now.length > 0;
  return {
    type: 'notice',
    language,
    notice: {
      tone: sent ? 'good' : 'info',
      title: translate(language, sent ? 'cycle.reminded-title' : 'cycle.reminded-not-title'),
      text: remindedLines(reminding, definition, language, now).join('\n'),
      suggestions: [],
    },
  };
}
