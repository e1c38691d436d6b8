import type { Language } from '../language/language.ts';
import { duplicateIds } from './duplicate-ids.ts';
import type { Outline } from './outline.ts';
import type { Finding } from './problem.ts';

/** Ids are keys in storage: no two sections and, since the plan is keyed by item, no two items of a report share one. */
export function checkUniqueIds({ sections }: Outline, language: Language): readonly Finding[] {
  const ofSections = sections.map(({ id }, index) => ({ id, path: ['sections', index, 'id'] }));
  const ofItems = sections.flatMap(({ items }, section) =>
    items.map(({ id }, index) => ({ id, path: ['sections', section, 'items', index, 'id'] })),
  );
  return [...duplicateIds(ofSections, language), ...duplicateIds(ofItems, language)];
}
