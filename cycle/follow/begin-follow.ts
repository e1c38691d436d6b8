import type { Target } from '../../report/questions/question.ts';
import type { Colour } from '../../report/status/status.ts';
import type { Cycle } from '../cycle.ts';
import type { Person } from '../ports/people-store.ts';
import { latestPeriods } from './latest-periods.ts';
import { followedColour } from './followed-colour.ts';
import { followedPeriods } from './followed-periods.ts';

/**
 * A person follows something from now on; what is told is a change from the colour that it has now. `isNew` is false where they
 * did already.
 */
export async function beginFollow(
  cycle: Cycle,
  actor: Person,
  target: Target,
): Promise<{ readonly isNew: boolean; readonly colour: Colour | undefined }> {
  const periods = followedPeriods()(await latestPeriods(cycle));
  const colour = followedColour(target, actor.email, periods)?.colour;
  const isNew = await cycle.people.addFollow({
    report: cycle.active.definition.id,
    person: actor.id,
    ...target,
    since: cycle.clock.now().toISOString(),
    number: 0,
    ...(colour === undefined ? {} : { told: colour }),
  });
  return { isNew, colour };
}
