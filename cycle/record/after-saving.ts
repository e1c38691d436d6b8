import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import { forgetDraft } from './drafts.ts';
import { noteAnswer } from './note-answer.ts';

/** What a stored answer sets in motion, once the receipt is out. None of it can lose the answer. */
export async function afterSaving(
  cycle: Cycle,
  loaded: LoadedPeriod,
  section: string,
  actor: Person,
): Promise<void> {
  await forgetDraft(cycle, loaded.key, section, actor);
  await noteAnswer(cycle, loaded, actor);
  await runDueWork(cycle);
}
