import { sectionOf } from '../../report/definition/section-of.ts';
import { findTarget } from '../../report/questions/find-target.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { owedByPerson } from './owed.ts';

/**
 * Whom a reopening concerns, by e-mail address: who still owes something, and who answers for what the reason names.
 * @example reopenedTo(loaded, 'feil i sykefraværet', now) //=> ['hanne.hr@example.no']
 */
export function reopenedTo(loaded: LoadedPeriod, reason: string, now: Date): readonly string[] {
  const { definition } = loaded;
  const found = findTarget(reason, definition);
  const targets = found.type === 'one' ? [found.target] : found.type === 'several' ? found.candidates : [];
  const named = targets.flatMap((target) => {
    const section = sectionOf(definition, target.section);
    const item = section?.items.find(({ id }) => id === target.item);
    return section === undefined ? [] : [item?.owner ?? section.owner];
  });
  return [...new Set([...owedByPerson(loaded, now).keys(), ...named])];
}
