import type { FormScope } from '../../report/form/form-scope.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { SectionRecord } from '../ports/report-store.ts';
import { answerEmail } from './answer-email.ts';

/** Whose form it is and what it is made from, for somebody who answers a section now. */
export function formScope(
  loaded: LoadedPeriod,
  section: string,
  actor: Person,
  record: SectionRecord,
): FormScope {
  const { definition, plan, key } = loaded;
  const period = parsePeriod(key.period);
  if (period === undefined) throw new Error(`The store holds a period named ${key.period}`);
  return {
    definition,
    period,
    section,
    email: answerEmail(definition, section, actor),
    plan,
    record,
    language: languageOf(definition, actor),
  };
}
