import type { Definition } from './definition-schema.ts';

/** The definition as everybody in a channel may know it: without the names of confidential sections (P6). */
export function publicDefinition(definition: Definition): Definition {
  return {
    ...definition,
    sections: definition.sections.filter(({ confidential }) => confidential === undefined),
  };
}
