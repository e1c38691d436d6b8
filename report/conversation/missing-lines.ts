import type { Missing } from '../assembly/report.ts';
import { groupBy } from '../checks/group-by.ts';
import type { Language } from '../language/language.ts';
import { listText } from '../language/list-text.ts';
import { translate } from '../messages/translate.ts';

/**
 * What is missing, an item a line. What comes later or was sent back for the same reason stands together, so that the reason is
 * read once.
 * @example missingLines(gap.items, 'nb') //=> ['Sykefravær', 'AML-brudd og HMS-systemet (kommer senere: på mandag)']
 */
export function missingLines(items: Missing['items'], language: Language): readonly string[] {
  const groups = groupBy(items, ({ id, later, reason, returned }) =>
    later ? `later|${reason ?? ''}` : returned === undefined ? id : `returned|${returned}`,
  );
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const item = listText(
      group.map(({ title }) => title),
      language,
    );
    const { returned } = first;
    if (returned !== undefined)
      return [translate(language, 'people.item-returned', { item, reason: returned })];
    if (!first.later) return [item];
    const { reason } = first;
    return reason === undefined
      ? group.map(({ title }) => translate(language, 'conversation.item-later', { item: title }))
      : [translate(language, 'conversation.item-later-reason', { item, reason })];
  });
}
