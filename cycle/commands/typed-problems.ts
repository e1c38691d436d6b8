import type { Message } from '../../report/conversation/message.ts';
import { askedItems } from '../../report/form/asked-items.ts';
import type { FormScope } from '../../report/form/form-scope.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';

/** What is wrong with typed values, one line for each, by the name that the person can type. */
export function typedProblems(
  scope: FormScope,
  problems: Readonly<Record<string, string>>,
  kept: boolean,
): Message {
  const { definition, language } = scope;
  const section = definition.sections.find(({ id }) => id === scope.section);
  const names = namesOf(scope);
  const lines = Object.entries(problems).map(([key, problem]) => {
    const name = names.get(key);
    return name === undefined ? problem : `${name}: ${problem}`;
  });
  const values = { section: localText(section?.title ?? '', language) };
  return {
    type: 'notice',
    language,
    notice: {
      tone: 'attention',
      title: translate(language, 'cycle.typed-problems-title', values),
      text: [...lines, ...(kept ? ['', translate(language, 'cycle.typed-mend', values)] : [])].join('\n'),
      suggestions: [],
    },
  };
}

function namesOf(scope: FormScope): ReadonlyMap<string, string> {
  const { language } = scope;
  return new Map(
    askedItems(scope).flatMap(({ item, fields }) => {
      const title = localText(item.title, language);
      return [
        ...fields.map(({ id, label }): [string, string] => [`${item.id}/${id}`, label]),
        [`${item.id}/comment`, translate(language, 'form.comment-on', { item: title })],
        [`${item.id}/nil`, title],
        [`${item.id}/not-applicable`, title],
      ];
    }),
  );
}
