import type { FormInputs } from '../../report/conversation/card-action.ts';
import type { Cycle } from '../cycle.ts';
import { failpoint } from '../failpoints.ts';
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
  failpoint('after-draft-before-answer');
  return draft;
}

/**
 * Forgets the part of a draft that is delivered, or all of it; what was typed for other items waits on. The answer is
 * stored already, so a failure here loses nothing: it is logged.
 */
export async function forgetDraft(
  cycle: Cycle,
  key: PeriodKey,
  section: string,
  actor: Person,
  delivered?: FormInputs,
  /** Only these inputs are forgotten, and not the others of their items. */
  alone = false,
): Promise<void> {
  try {
    const before = delivered === undefined ? undefined : await readDraft(cycle, key, section, actor);
    const items = new Set(Object.keys(delivered ?? {}).map(itemOf));
    const left = Object.entries(before?.inputs ?? {}).filter(([name]) =>
      alone ? delivered?.[name] === undefined : !items.has(itemOf(name)),
    );
    const draft =
      before === undefined || left.length === 0 ? undefined : { ...before, inputs: Object.fromEntries(left) };
    await cycle.reports.saveDraft(key, section, actor.id, draft);
  } catch (cause) {
    cycle.log.error('draft-not-forgotten', cause, { section });
  }
}

/** @example itemOf('sick-leave/short') //=> 'sick-leave' */
function itemOf(name: string): string {
  return name.split('/')[0] ?? name;
}
