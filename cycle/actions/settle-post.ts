import type { PeriodRef } from '../../report/conversation/card-action.ts';
import { personName } from '../../report/conversation/person-name.ts';
import { listText } from '../../report/language/list-text.ts';
import type { Cycle } from '../cycle.ts';
import type { Fate } from '../delivery-log/put-back.ts';
import { settleUnknown } from '../delivery-log/settle-unknown.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { namesOfPeople } from '../people/names-of-people.ts';
import { previewOf } from '../period/preview-of.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { coordinate } from './coordinate.ts';

/**
 * Settles a message of which nobody knows whether it arrived (design section 7): the report in the channel, or those to
 * people, or to the one that is named. Of two coordinators at once the first one's word counts; the other is shown how it
 * stands. Pressed again there is nothing left to settle.
 */
export async function settlePost(
  cycle: Cycle,
  actor: Person,
  action: PeriodRef,
  fate: Fate,
  name?: string,
): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => {
    const language = languageOf(loaded.definition, actor);
    const settled = await settleUnknown(cycle, loaded, actor, fate, name);
    if (settled.outcome === 'nothing' && name !== undefined) {
      return {
        send: [notice(language, 'info', 'deliveries.nobody-title', 'deliveries.nobody', { name })],
      };
    }
    const replace = await previewOf(cycle, loaded, actor);
    switch (settled.outcome) {
      case 'nothing':
        return { replace, send: [notice(language, 'info', 'cycle.post-known-title', 'cycle.post-known')] };
      case 'lost':
        return { replace, send: [notice(language, 'warning', 'cycle.busy-title', 'cycle.post-lost')] };
      case 'settled': {
        const known = (await namesOfPeople(cycle)).byEmail;
        const names = listText(
          [...new Set(settled.to)].map((to) => personName(to, known)),
          language,
        );
        const values = { count: settled.to.length, names };
        const done =
          settled.what === 'report'
            ? notice(language, 'good', `cycle.post-${fate}-title`, `cycle.post-${fate}`)
            : notice(
                language,
                'good',
                `deliveries.settled-${fate}-title`,
                `deliveries.settled-${fate}`,
                values,
              );
        return { replace, send: [done], afterwards: () => runDueWork(cycle, loaded.key.period) };
      }
    }
  });
}
