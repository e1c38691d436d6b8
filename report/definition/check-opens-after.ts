import { findCycle } from '../formula/find-cycle.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { awaitedSections } from './awaited-sections.ts';
import { nameHint } from './name-hint.ts';
import type { Outline } from './outline.ts';
import type { Finding } from './problem.ts';

/** `opens.after` must name sections that exist, and sections may not wait for each other in a ring (R5). */
export function checkOpensAfter(definition: Outline, language: Language): readonly Finding[] {
  const known = definition.sections.map((section) => section.id);
  const unknown = definition.sections.flatMap((section, index): Finding[] => {
    const after = section.opens?.after;
    if (after === undefined || after === 'others') return [];
    return after.flatMap((id, position) =>
      known.includes(id)
        ? []
        : [
            {
              severity: 'error',
              path: ['sections', index, 'opens', 'after', position],
              message: translate(language, 'check.unknown-section', {
                id,
                hint: nameHint(id, known, language),
              }),
            },
          ],
    );
  });
  const ring = findCycle(
    new Map(
      definition.sections.map((section) => [
        section.id,
        { terms: awaitedSections(definition, section.id).map((name) => ({ sign: '+' as const, name })) },
      ]),
    ),
  );
  if (ring === undefined) return unknown;
  const index = definition.sections.findIndex((section) => section.id === ring[0]);
  return [
    ...unknown,
    {
      severity: 'error',
      path: ['sections', index, 'opens', 'after'],
      message: translate(language, 'check.sections-wait-in-ring', { ring: ring.join(' → ') }),
    },
  ];
}
