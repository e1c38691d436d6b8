import type { PeriodRef } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import { personName } from '../../report/conversation/person-name.ts';
import { listText } from '../../report/language/list-text.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { deliveryLog } from '../delivery-log/delivery-log.ts';
import { type Resent, resendFailed } from '../delivery-log/resend-failed.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { namesOfPeople } from '../people/names-of-people.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { coordinate } from './coordinate.ts';

/** Who got what when, and who did not and why (R7). */
export async function showDeliveries(
  cycle: Cycle,
  actor: Person,
  action: PeriodRef,
  page = 1,
): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => ({
    send: [await deliveryLog(cycle, loaded, actor, page)],
  }));
}

/** Sends again to those who did not get it, and to nobody else. Pressed again there is nothing left to send. */
export async function resendToFailed(cycle: Cycle, actor: Person, action: PeriodRef): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => {
    const resent = await resendFailed(cycle, loaded, actor);
    return {
      send: [await said(cycle, resent, languageOf(loaded.definition, actor))],
      ...(resent.again.length === 0 ? {} : { afterwards: () => runDueWork(cycle, loaded.key.period) }),
    };
  });
}

async function said(
  cycle: Cycle,
  { again, notTried }: Resent,
  language: Message['language'],
): Promise<Message> {
  if (again.length === 0 && notTried.length === 0) {
    return notice(language, 'good', 'deliveries.resent-none-title', 'deliveries.resent-none');
  }
  const names = (await namesOfPeople(cycle)).byEmail;
  const list = (emails: readonly string[]) =>
    listText(
      [...new Set(emails)].map((to) =>
        to === 'channel' ? translate(language, 'conversation.the-channel') : personName(to, names),
      ),
      language,
    );
  return {
    type: 'notice',
    language,
    notice: {
      tone: again.length > 0 ? 'good' : 'warning',
      title:
        again.length > 0
          ? translate(language, 'deliveries.resent-title', { count: again.length })
          : translate(language, 'deliveries.resent-not-title'),
      text: [
        ...(again.length === 0 ? [] : [translate(language, 'deliveries.resent', { names: list(again) })]),
        ...(notTried.length === 0
          ? []
          : [translate(language, 'deliveries.not-tried', { names: list(notTried) })]),
      ].join('\n'),
      suggestions: [],
    },
  };
}
