import type { SectionDefinition } from './definition-schema.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import { sectionOf } from './section-of.ts';

interface Section {
  readonly id: string;
  readonly opens?: { readonly after?: 'others' | readonly string[] | undefined } | undefined;
}

interface Sections {
  readonly sections: readonly Section[];
}

/**
 * The sections that must be in or overdue before a section opens (R5). `others` means all that do not themselves wait for
 * the others.
 * @example awaitedSections(definition, 'assessment') //=> ['economy', 'services', 'portfolio', 'hr', 'deviations']
 */
export function awaitedSections(definition: Sections, sectionId: string): readonly string[] {
  const after = sectionOf(definition, sectionId)?.opens?.after;
  if (after === undefined) return [];
  return after === 'others' ? notWaitingForOthers(definition.sections) : after;
}

/** Whether a section waits for another one. @example awaits(definition, 'assessment', 'hr') //=> true */
export function awaits(definition: Sections, sectionId: string, other: string): boolean {
  const after = sectionOf(definition, sectionId)?.opens?.after;
  if (after !== 'others') return after?.includes(other) === true;
  const awaited = sectionOf(definition, other);
  return awaited !== undefined && awaited.opens?.after !== 'others';
}

/** Those that wait for the others do not wait for each other, so they all wait for the same. */
const notWaitingForOthers = byIdentity((sections: readonly Section[]) =>
  sections.filter(({ opens }) => opens?.after !== 'others').map(({ id }) => id),
);

/** The sections that wait for any others, in the order of the definition. */
export const waitingSections = byIdentity((sections: readonly SectionDefinition[]) =>
  sections.filter(({ opens }) => opens?.after !== undefined),
);
