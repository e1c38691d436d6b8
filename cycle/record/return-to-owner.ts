import { returnItems } from '../../report/answer/return-items.ts';
import { dueItems } from '../../report/definition/due-items.ts';
import { cleanText } from '../../report/form/clean-text.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { PeriodKey } from '../ports/report-store.ts';
import { saveAnswers } from './save-answers.ts';

/** What is sent back: a section, or one item of it. */
export interface ReturnTarget {
  readonly section: string;
  readonly item?: string;
}

export type ReturnOutcome =
  | { readonly outcome: 'returned'; readonly loaded: LoadedPeriod; readonly items: readonly string[] }
  /** Nothing has been delivered of it; the report is published or locked; it is not there; too many at once. */
  | { readonly outcome: 'nothing' | 'late' | 'missing' | 'busy' };

/**
 * Sends a section or an item back to whoever answers it, with the reason (G5): one version of the section that says so, so that
 * what is outstanding, the form and the preview follow from the stored answers. Pressed twice it happens once.
 */
export async function returnToOwner(
  cycle: Cycle,
  actor: Person,
  key: PeriodKey,
  { section, item }: ReturnTarget,
  reason: string,
): Promise<ReturnOutcome> {
  const text = cleanText(reason);
  let items: readonly string[] = [];
  const saved = await saveAnswers<'nothing' | 'late'>(
    cycle,
    { key, section, actor },
    async (loaded, record) => {
      const { publication, state } = loaded.snapshot.period.record;
      if (publication > 0 || state === 'locked') return { type: 'stop', stop: 'late' };
      const found = loaded.definition.sections.find(({ id }) => id === section);
      const due = found === undefined ? [] : dueItems(found, parsePeriod(key.period));
      const named = due.map(({ id }) => id).filter((id) => item === undefined || id === item);
      const at = cycle.clock.now().toISOString();
      const marked = returnItems(record.answers, named, { at, by: actor.id, reason: text });
      items = marked.returned;
      if (items.length === 0) return { type: 'stop', stop: 'nothing' };
      const subject = item === undefined ? section : `${section}/${item}`;
      const audit = [{ action: 'return', subject, reason: text }];
      return { type: 'answers', answers: marked.answers, reason: text, mark: true, audit };
    },
  );
  if (saved.outcome === 'stopped') return { outcome: saved.stop };
  if (saved.outcome === 'missing' || saved.outcome === 'busy') return { outcome: saved.outcome };
  return { outcome: 'returned', loaded: saved.loaded, items };
}
