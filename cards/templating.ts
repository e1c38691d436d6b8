import { createRequire } from 'node:module';
import type * as library from 'adaptivecards-templating';
import { once } from '../report/remembered/once.ts';

type Templating = typeof library;

const requireHere = createRequire(import.meta.url);

/** Names that a template asked for and the view did not have. */
export const unknownNames: string[] = [];

/** The templating library, loaded with the expression language under it when the first card is rendered: a process listens before. */
export const templating = once((): Templating => {
  const loaded: unknown = requireHere('adaptivecards-templating');
  if (!isTemplating(loaded)) throw new TypeError('adaptivecards-templating is not what it was');
  // Without this, a missing name is printed as `${name}`. Looking for `${` afterwards would not do: a person may write that.
  loaded.GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
    unknownNames.push(path);
    return '?';
  };
  return loaded;
});

function isTemplating(loaded: unknown): loaded is Templating {
  return typeof loaded === 'object' && loaded !== null && 'Template' in loaded && 'GlobalSettings' in loaded;
}
