import type { Definition } from '../definition/definition-schema.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import { byText } from '../remembered/by-text.ts';
import { maySee } from './may-see.ts';

const mostPeople = 2_000;
const mostViews = 200;

/**
 * The definition without the sections that a person may not see, so that their names are not even understood. Those who may see
 * the same sections get the very same one, so that what is made of it is made once; whoever sees one section more or less, another.
 */
export function visibleDefinition(definition: Definition, email: string): Definition {
  return viewsOf(definition)(email);
}

const viewsOf = byIdentity((definition: Definition) => {
  const seenAs = new Map<string, Definition>();
  return byText((email) => {
    const sections = definition.sections.filter((section) => maySee(definition, section, email));
    const ids = JSON.stringify(sections.map(({ id }) => id));
    const view = seenAs.get(ids) ?? { ...definition, sections };
    if (seenAs.size >= mostViews) seenAs.clear();
    seenAs.set(ids, view);
    return view;
  }, mostPeople);
});
