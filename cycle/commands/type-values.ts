import type { Message } from '../../report/conversation/message.ts';
import { readTyped } from '../../report/form/read-typed.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { promise } from '../actions/later.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { keepDraft } from '../record/drafts.ts';
import { formScope } from '../record/form-scope.ts';
import { refusalToAnswer } from '../record/refusal-to-answer.ts';
import type { TurnResult } from '../turn.ts';

/**
 * Values typed in the chat: kept as a draft and read back, so that nothing is delivered before the person confirms
 * (C10, C11). What was not understood is said, and nothing of it is kept.
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
  const scope = formScope(loaded, section, actor, record);
  const typed = readTyped({ ...scope, text });
  const { key } = loaded;
  const later =
    typed.later.length === 0 ? undefined : await promise(cycle, actor, { key, section, items: typed.later });
  const send = [...(later?.send ?? []), ...(later?.replace === undefined ? [] : [later.replace])];
  const understood = typed.understood.length > 0;
  const afterwards = later?.afterwards === undefined ? {} : { afterwards: later.afterwards };
  if (!understood && typed.problems.length === 0) return { send, ...afterwards };

  if (understood) await keepDraft(cycle, key, section, actor, typed.inputs);
  const { definition, language } = scope;
  const found = definition.sections.find(({ id }) => id === section);
  const values = { section: localText(found?.title ?? section, language) };
  const lines = [
    ...typed.understood.map(({ label, text: value }) => `${label}: ${value}`),
    ...typed.problems,
    ...(understood ? ['', translate(language, 'cycle.typed-nothing-written')] : []),
  ];
  const readBack: Message = {
    type: 'notice',
    language,
    notice: {
      tone: typed.problems.length > 0 ? 'warning' : 'info',
      title: translate(
        language,
        understood ? 'cycle.typed-understood-title' : 'cycle.typed-problems-title',
        values,
      ),
      text: lines.join('\n'),
      suggestions: understood ? [translate(language, 'cycle.yes'), translate(language, 'cycle.no')] : [],
    },
  };
  return { send: [...send, readBack], ...afterwards };
}
