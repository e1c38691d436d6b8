import type { Message } from '../../report/conversation/message.ts';
import type { FormInputs } from '../../report/conversation/card-action.ts';
import type { FormScope } from '../../report/form/form-scope.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { problemLines } from './problem-lines.ts';
import { storedSoFar } from './stored-so-far.ts';

/** What is wrong with typed values, one line for each, by the name that the person can type. */
export function typedProblems(
  scope: FormScope,
  problems: Readonly<Record<string, string>>,
  /** The draft of it, where only what is wrong must be typed again. */
  kept: FormInputs | undefined,
): Message {
  const { definition, language } = scope;
  const section = definition.sections.find(({ id }) => id === scope.section);
  const lines = problemLines(scope, problems);
  const values = {
    section: localText(section?.title ?? '', language),
    stored: storedSoFar(scope, kept ?? {}),
  };
  return {
    type: 'notice',
    language,
    notice: {
      tone: 'attention',
      title: translate(language, 'cycle.typed-problems-title', values),
      text: [
        ...lines,
        ...(kept !== undefined ? ['', translate(language, 'cycle.typed-mend', values)] : []),
      ].join('\n'),
      suggestions: [],
    },
  };
}
