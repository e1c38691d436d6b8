import { askedItems } from '../../report/form/asked-items.ts';
import type { FormScope } from '../../report/form/form-scope.ts';
import { labelled } from '../../report/language/labelled.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';

/** One line for each problem, after the name of its field. */
export function problemLines(
  scope: FormScope,
  problems: Readonly<Record<string, string>>,
): readonly string[] {
  const names = namesOf(scope);
  return Object.entries(problems).map(([key, problem]) => {
    const name = names.get(key);
    return name === undefined ? problem : labelled(name, problem);
  });
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
