import type { FormInputs } from '../../report/conversation/card-action.ts';
import type { Cycle } from '../cycle.ts';
import { failpoint } from '../failpoints.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import { forgetDraft } from './drafts.ts';
import { noteAnswer } from './note-answer.ts';
import { refreshPrompt } from './refresh-prompt.ts';
import { refreshLaterPeriods } from './refresh-later-periods.ts';

/** What stored answers set in motion, once the receipt is out. None of it can lose an answer. */
export async function afterSaving(
  cycle: Cycle,
  loaded: LoadedPeriod,
  saved: {
    readonly section: string;
    readonly actor: Person;
    /** What was delivered, so that no draft of it stays. */
    readonly inputs?: FormInputs;
    /** A draft of other inputs of the same items stays. */
    readonly leavesKept?: boolean;
    /** The card that was pressed: its place has the receipt already. */
    readonly card?: string | undefined;
  },
): Promise<void> {
  const { section, actor, inputs } = saved;
  if (inputs !== undefined) await forgetDraft(cycle, loaded.key, section, actor, inputs, saved.leavesKept);
  await noteAnswer(cycle, loaded, actor);
  if (inputs !== undefined) await refreshPrompt(cycle, loaded, saved);
  const answers = loaded.snapshot.sections.get(section)?.record.answers ?? {};
  failpoint('after-answer-before-later-periods');
  const { report, period } = loaded.key;
  await refreshLaterPeriods(cycle, report, [{ period, section, answers }]);
  await runDueWork(cycle, period, 'soon');
}
