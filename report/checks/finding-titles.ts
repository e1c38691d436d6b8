import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import type { FindingTitles } from './finding-lines.ts';

/** The titles of a definition's sections and items, for the lines of findings. */
export function findingTitles(definition: Definition, language: Language): FindingTitles {
  return definition.sections.map(({ id, title, items }) => ({
    id,
    title: localText(title, language),
    items: items.map((item) => ({ id: item.id, title: localText(item.title, language) })),
  }));
}
