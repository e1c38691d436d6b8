import { sectionOf } from '../../report/definition/section-of.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Language } from '../../report/language/language.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';

/**
 * Names a section, or an item with its section.
 * @example targetTitle(definition, { section: 'hr', item: 'sick-leave' }, 'nb') //=> 'HR/HMS: Sykefravær'
 */
export function targetTitle(
  definition: Definition,
  target: { readonly section: string; readonly item?: string | undefined },
  language: Language,
): string {
  const section = sectionOf(definition, target.section);
  if (section === undefined) return target.section;
  const title = localText(section.title, language);
  const item = section.items.find(({ id }) => id === target.item);
  if (item === undefined || section.items.length === 1) return title;
  return translate(language, 'people.return-item', { section: title, item: localText(item.title, language) });
}

/** A target as the audit names it. @example subjectOf({ section: 'hr', item: 'fte' }) //=> 'hr/fte' */
export function subjectOf({ section, item }: { readonly section: string; readonly item?: string }): string {
  return item === undefined ? section : `${section}/${item}`;
}
