import type { PeriodRef } from '../../report/conversation/card-action.ts';
import type { Cycle } from '../cycle.ts';
import { movePeriod } from '../period/move-period.ts';
import { previewOf } from '../period/preview-of.ts';
import { sectionVersions } from '../period/section-versions.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';
import { coordinate } from './coordinate.ts';

/** Approves the report as it stands, gaps and all; nothing is posted yet (P2). */
export async function approve(cycle: Cycle, actor: Person, action: PeriodRef): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => {
    const result = await movePeriod(cycle, loaded, {
      event: 'approve',
      actor,
      also: {
        approvedBy: actor.id,
        approvedAt: cycle.clock.now().toISOString(),
        approvedVersions: sectionVersions(loaded),
      },
    });
    if ('refused' in result) return { send: [result.refused] };
    return { replace: await previewOf(cycle, result.moved, actor), send: [] };
  });
}
