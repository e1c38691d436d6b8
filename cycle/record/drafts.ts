import type { FormInputs } from '../../report/conversation/card-action.ts';
import type { Cycle } from '../cycle.ts';
import type { Person } from '../ports/people-store.ts';
import type { Draft, PeriodKey } from '../ports/report-store.ts';

/** What a person has typed and not delivered in a section, if anything (C4). */
export async function readDraft(
  cycle: Cycle,
  key: PeriodKey,
  section: string,
  actor: Person,
): Promise<Draft | undefined> {
  return cycle.reports.readDraft(key, section, actor.id);
}

/** Keeps what a person has typed, over what was kept before: one form of a long section does not lose another's draft. */
export async function keepDraft(
  cycle: Cycle,
  key: PeriodKey,
  section: string,
  actor: Person,
  inputs: FormInputs,
): Promise<Draft> {
  const before = await readDraft(cycle, key, section, actor);
  const draft: Draft = {
    savedAt: cycle.clock.now().toISOString(),
    inputs: { ...before?.inputs, ...inputs },
  };
  await cycle.reports.saveDraft(key, section, actor.id, draft);
  return draft;
}

/** Forgets a draft once it is delivered. The answer is stored already, so a failure here loses nothing: it is logged. */
export async function forgetDraft(
  cycle: Cycle,
  key: PeriodKey,
  section: string,
  actor: Person,
): Promise<void> {
  try {
    await cycle.reports.saveDraft(key, section, actor.id, undefined);
  } catch (cause) {
    cycle.log.error('draft-not-forgotten', cause, { section });
  }
}
