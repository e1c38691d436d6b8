import type { Definition } from '../definition/definition-schema.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import { byText } from '../remembered/by-text.ts';
import { type Understood, understood } from './understood.ts';

/** What people ask most of a report, and the buttons on its answers. */
const most = 300;

const of = byIdentity((definition: Definition) =>
  byText((text) => Object.freeze(understood(text, definition)), most),
);

/**
 * `understood`, which takes a text apart once for each definition as somebody may see it. A turn asks for the same text up to three
 * times, and most texts are the words on a button. Those who see other sections have another definition, and share nothing.
 */
export function understoodOnce(text: string, definition: Definition): Understood {
  return of(definition)(text);
}
