import type { Definition } from '../definition/definition-schema.ts';
import { maySee } from './may-see.ts';

/** The definition without the sections that a person may not see, so that their names are not even understood. */
export function visibleDefinition(definition: Definition, email: string): Definition {
  const sections = definition.sections.filter((section) => maySee(definition, section, email));
  return { ...definition, sections };
}
