import type { PeriodRef } from '../../report/conversation/card-action.ts';
import type { Cycle } from '../cycle.ts';
import { draftOf } from '../period/draft-of.ts';
import { previewOf } from '../period/preview-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';
import { coordinate } from './coordinate.ts';

/** The coordinator's preview as it is now (A2). */
export async function preview(cycle: Cycle, actor: Person, action: PeriodRef): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => ({
    replace: await previewOf(cycle, loaded, actor),
    send: [],
  }));
}

/** The same with the post as it would be now, above it: what is approved has been read. */
export async function previewWithDraft(cycle: Cycle, actor: Person, action: PeriodRef): Promise<TurnResult> {
  return coordinate(cycle, actor, action, async (loaded) => ({
    send: [await draftOf(cycle, loaded), await previewOf(cycle, loaded, actor)],
  }));
}
