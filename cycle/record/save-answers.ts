import { carryReturned } from '../../report/answer/carry-returned.ts';
import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import type { Cycle } from '../cycle.ts';
import { failpoint } from '../failpoints.ts';
import { loadForAnswering } from '../period/load-for-answering.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { AuditEntry, PeriodKey, SectionRecord, SectionVersion } from '../ports/report-store.ts';
import { changedItems } from './changed-items.ts';

/**
 * What a change makes of the stored answers: new answers, or anything that stops it. `mark` says something of answers without
 * giving any: their author and time stay.
 */
export type Change<Stop> =
  | {
      readonly type: 'answers';
      readonly answers: SectionAnswers;
      readonly reason?: string;
      readonly mark?: true;
      /** What the change is in the audit, line by line; written with it or not at all (G1). */
      readonly audit?: readonly Pick<AuditEntry, 'action' | 'subject' | 'reason'>[];
    }
  | { readonly type: 'stop'; readonly stop: Stop };

export type Saved<Stop> =
  | { readonly outcome: 'saved' | 'unchanged'; readonly loaded: LoadedPeriod; readonly record: SectionRecord }
  | { readonly outcome: 'stopped'; readonly stop: Stop }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'busy' };

/** Five people at once in one section still all get through; more than that try again. */
const triesAtMost = 8;

/**
 * The one way that answers are written. Reads the section, lets `change` decide, and writes the next version only if
 * nobody wrote in between; otherwise it reads and decides again. The same answers once more write nothing, so that a card
 * sent five times gives one version (O3).
 */
export async function saveAnswers<Stop>(
  cycle: Cycle,
  target: { readonly key: PeriodKey; readonly section: string; readonly actor: Person },
  change: (loaded: LoadedPeriod, record: SectionRecord) => Promise<Change<Stop>>,
): Promise<Saved<Stop>> {
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    const loaded = await loadForAnswering(cycle, target.key, target.section, target.actor);
    const stored = loaded?.snapshot.sections.get(target.section);
    if (loaded === undefined || stored === undefined) return { outcome: 'missing' };

    const decided = await change(loaded, stored.record);
    if (decided.type === 'stop') return { outcome: 'stopped', stop: decided.stop };
    const answers = carryReturned(stored.record.answers, decided.answers);
    const changed = changedItems(stored.record.answers, answers);
    if (changed.length === 0) return { outcome: 'unchanged', loaded, record: stored.record };

    const savedAt = cycle.clock.now().toISOString();
    const version = stored.record.version + 1;
    const next: SectionRecord = {
      ...stored.record,
      version,
      answers,
      ...(decided.mark === true ? {} : { savedAt, savedBy: target.actor.id }),
    };
    const history: SectionVersion = {
      ...target.key,
      section: target.section,
      version,
      answers,
      savedAt,
      savedBy: target.actor.id,
      changed,
      ...(decided.reason === undefined ? {} : { reason: decided.reason }),
    };
    failpoint('before-version');
    const audit = (decided.audit ?? []).map((line) => ({
      ...target.key,
      at: savedAt,
      by: target.actor.id,
      ...line,
      to: String(version),
    }));
    const written = await cycle.reports.saveSection(stored, next, history, audit);
    if (written.outcome === 'written') {
      failpoint('after-version-before-answer');
      const sections = new Map(loaded.snapshot.sections).set(target.section, {
        record: next,
        etag: written.etag,
      });
      return {
        outcome: 'saved',
        loaded: { ...loaded, snapshot: { ...loaded.snapshot, sections } },
        record: next,
      };
    }
  }
  return { outcome: 'busy' };
}
