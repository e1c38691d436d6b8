import { openingText } from '../../report/calendar/opening-text.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { currentPeriod } from '../period/current-period.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';

/** Does something with the period that is being reported; before the first one, says when it opens. */
export async function withCurrentPeriod(
  cycle: Cycle,
  actor: Person,
  act: (loaded: LoadedPeriod) => Promise<TurnResult>,
): Promise<TurnResult> {
  const loaded = await currentPeriod(cycle);
  if (loaded !== undefined) return act(loaded);
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  const opens = openingText(cycle.clock.now(), definition, language);
  return { send: [notice(language, 'info', 'cycle.no-period-title', 'cycle.no-period', { opens })] };
}
