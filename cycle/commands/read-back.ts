import type { Message } from '../../report/conversation/message.ts';
import type { FormInputs } from '../../report/conversation/card-action.ts';
import type { FormScope } from '../../report/form/form-scope.ts';
import { labelled } from '../../report/language/labelled.ts';
import type { Typed } from '../../report/form/read-typed.ts';
import { waitingLines } from '../../report/form/waiting-lines.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { problemLines } from './problem-lines.ts';
import { storedSoFar } from './stored-so-far.ts';

/**
 * Reads back all that waits, not only what came last: "ja" delivers all of it. "Ja" is offered only when all that waits can be delivered: it is all or nothing, so where
 * something would be refused, what to write instead is said now and not after a "ja".
 */
export function readBack(
  scope: FormScope,
  typed: Typed,
  waiting: FormInputs,
  problems: Readonly<Record<string, string>>,
): Message {
  const { definition, language } = scope;
  const section = definition.sections.find(({ id }) => id === scope.section);
  const values = {
    section: localText(section?.title ?? scope.section, language),
    stored: storedSoFar(scope, waiting),
  };
  const refused = problemLines(scope, problems);
  const understood = waitingLines(scope, waiting).filter(({ key }) => problems[key] === undefined);
  const good = understood.map(({ label, text }) => labelled(label, text));
  const mend = ['', translate(language, 'cycle.typed-mend', values)];
  const confirm = ['', translate(language, 'cycle.typed-nothing-written', values)];
  const deliverable = typed.understood.length > 0 && refused.length === 0;
  const heard = deliverable ? 'cycle.typed-understood-title' : 'cycle.typed-problems-title';
  return {
    type: 'notice',
    language,
    notice: {
      tone: deliverable && typed.problems.length === 0 ? 'info' : 'warning',
      title: translate(language, heard, values),
      text: [
        ...good,
        ...(refused.length > 0 && good.length > 0 ? [''] : []),
        ...refused.map((line) => `✕ ${line}`),
        ...typed.problems,
        ...(deliverable ? confirm : []),
        ...(refused.length > 0 ? mend : []),
      ].join('\n'),
      suggestions: deliverable ? [translate(language, 'cycle.yes'), translate(language, 'cycle.no')] : [],
    },
  };
}
