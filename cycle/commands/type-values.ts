import { askedItems } from '../../report/form/asked-items.ts';
import { languageOfTyped } from '../../report/form/language-of-typed.ts';
import { readForm } from '../../report/form/read-form.ts';
import { readTyped } from '../../report/form/read-typed.ts';
import { touchedInputs } from '../../report/form/touched-inputs.ts';
import { promise } from '../actions/later.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { keepDraft } from '../record/drafts.ts';
import { formScope } from '../record/form-scope.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import type { TurnResult } from '../turn.ts';
import { readBack } from './read-back.ts';

/**
 * Values typed in the chat: kept as a draft and read back, so that nothing is delivered before the person confirms
 * (C10, C11), in the language of the field names where they are of one alone. What was not understood is said, and nothing of it is kept; what would be refused is said at once.
 */
export async function typeValues(
  cycle: Cycle,
  loaded: LoadedPeriod,
  actor: Person,
  section: string,
  text: string,
): Promise<TurnResult> {
  const refusal = refusalToAnswer(cycle, loaded, section, actor);
  const record = loaded.snapshot.sections.get(section)?.record;
  if (refusal !== undefined || record === undefined) {
    return { send: refusal === undefined ? [] : [refusal] };
  }
  const own = formScope(loaded, section, actor, record);
  const heard = languageOfTyped(askedItems(own), text);
  const language = heard !== undefined && loaded.definition.languages.includes(heard) ? heard : own.language;
  const scope = { ...own, language };
  const typed = readTyped({ ...scope, text });
  const { key } = loaded;
  const promised = { key, section, items: typed.later, reason: typed.laterReason };
  const later = typed.later.length === 0 ? undefined : await promise(cycle, actor, promised);
  const send = [...(later?.send ?? []), ...(later?.replace === undefined ? [] : [later.replace])];
  const afterwards = later?.afterwards === undefined ? {} : { afterwards: later.afterwards };
  if (typed.understood.length === 0) {
    return {
      send: typed.problems.length === 0 ? send : [...send, readBack(scope, typed, {}, {})],
      ...afterwards,
    };
  }
  const { inputs } = await keepDraft(cycle, key, section, actor, typed.inputs);
  const waiting = touchedInputs(scope, inputs);
  const read = readForm({ ...scope, inputs: waiting });
  return { send: [...send, readBack(scope, typed, waiting, read.ok ? {} : read.problems)], ...afterwards };
}
