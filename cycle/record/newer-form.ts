import { answerValues } from '../../report/answer/answer-values.ts';
import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import { sameAnswer } from '../../report/answer/same-answer.ts';
import type { FormInputs, FormRef } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Cycle } from '../cycle.ts';
import { formsOf } from '../forms-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { SectionRecord } from '../ports/report-store.ts';
import { formOptions } from './form-options.ts';
import { newerValues } from './newer-values.ts';
import { valuesChangedSince } from './values-changed-since.ts';

/**
 * When other values for the same items have been saved since the card was made: the form back, with what was typed
 * kept in the fields and the newer value under each. Undefined when there is nothing to choose between.
 */
export async function newerForm(
  cycle: Cycle,
  input: {
    readonly loaded: LoadedPeriod;
    readonly record: SectionRecord;
    readonly actor: Person;
    readonly action: FormRef & { readonly inputs: FormInputs };
    readonly answers: SectionAnswers;
  },
): Promise<Message | undefined> {
  const { loaded, record, actor, action, answers } = input;
  const { section, inputs, version } = action;
  if (version >= record.version) return undefined;
  const touched = await valuesChangedSince(cycle, loaded, section, (saved) => saved.version <= version);
  const [typed, stored] = [answerValues(answers), answerValues(record.answers)];
  const differing = [...touched].filter(
    (item) => typed[item] !== undefined && !sameAnswer(typed[item], stored[item]),
  );
  if (differing.length === 0) return undefined;

  const options = await formOptions(cycle, loaded, section, actor);
  const { language } = options;
  const newer = await newerValues(cycle, loaded, {
    record,
    reader: actor,
    form: formsOf(loaded, options)[action.part - 1],
    typed: inputs,
    items: new Set(differing),
    language,
  });
  const form = formsOf(loaded, { ...options, inputs, ...newer })[action.part - 1];
  return form === undefined ? undefined : { type: 'form', language, form };
}
