import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import { sameAnswer } from '../../report/answer/same-answer.ts';
import type { FormInputs, FormRef } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { FormScope } from '../../report/form/form-scope.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { SectionRecord } from '../ports/report-store.ts';
import { newerValues } from './newer-values.ts';

/**
 * When somebody has saved other values for the same items since the card was made: the form back, with what was typed
 * kept in the fields and the newer value under each. Undefined when there is nothing to choose between.
 */
export async function newerForm(
  cycle: Cycle,
  input: {
    readonly loaded: LoadedPeriod;
    readonly record: SectionRecord;
    readonly action: FormRef & { readonly inputs: FormInputs };
    readonly scope: FormScope;
    readonly answers: SectionAnswers;
  },
): Promise<Message | undefined> {
  const { loaded, record, action, answers } = input;
  const { email, language } = input.scope;
  if (action.version >= record.version) return undefined;
  const versions = await cycle.reports.readVersions(loaded.key, action.section);
  const since = versions.filter((version) => version.version > action.version);
  const touched = new Set(since.flatMap((version) => version.changed));
  const differs = [...touched].some(
    (item) => answers[item] !== undefined && !sameAnswer(answers[item], record.answers[item]),
  );
  if (!differs) return undefined;

  const stored = formsOf(loaded, { section: action.section, email, language, now: cycle.clock.now() });
  const form = formsOf(loaded, {
    section: action.section,
    email,
    language,
    now: cycle.clock.now(),
    inputs: action.inputs,
    ...(await newerValues(cycle, loaded, {
      record,
      form: stored[action.part - 1],
      typed: action.inputs,
      language,
    })),
  })[action.part - 1];
  return form === undefined ? undefined : { type: 'form', language, form };
}
