interface Sections {
  readonly sections: readonly {
    readonly id: string;
    readonly opens?: { readonly after?: 'others' | readonly string[] | undefined } | undefined;
  }[];
}

/**
 * The sections that must be in or overdue before a section opens (R5). `others` means all that do not themselves wait for
 * the others.
 * @example awaitedSections(definition, 'assessment') //=> ['economy', 'services', 'portfolio', 'hr', 'deviations']
 */
export function awaitedSections({ sections }: Sections, sectionId: string): readonly string[] {
  const after = sections.find((section) => section.id === sectionId)?.opens?.after;
  if (after === undefined) return [];
  if (after !== 'others') return after;
  return sections
    .filter((section) => section.id !== sectionId && section.opens?.after !== 'others')
    .map((section) => section.id);
}
