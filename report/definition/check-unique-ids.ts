import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Outline } from './outline.ts';
import type { Finding } from './problem.ts';

interface Named {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** Ids are keys in storage: no two sections and, since the plan is keyed by item, no two items of a report share one. */
export function checkUniqueIds({ sections }: Outline, language: Language): readonly Finding[] {
  const ofSections = sections.map(({ id }, index) => ({ id, path: ['sections', index, 'id'] }));
  const ofItems = sections.flatMap(({ items }, section) =>
    items.map(({ id }, index) => ({ id, path: ['sections', section, 'items', index, 'id'] })),
  );
  return [...duplicates(ofSections, language), ...duplicates(ofItems, language)];
}

function duplicates(named: readonly Named[], language: Language): readonly Finding[] {
  return named
    .filter(({ id }, index) => id !== '' && named.findIndex((other) => other.id === id) < index)
    .map(({ id, path }) => ({
      severity: 'error',
      path,
      message: translate(language, 'check.duplicate-id', { id }),
    }));
}
