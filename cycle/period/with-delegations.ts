import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Delegation } from '../../report/definition/standing-in.ts';

/** The last one made of each definition: what is worked out from a definition is kept by it, so the same one is given again. */
const made = new WeakMap<Definition, { readonly text: string; readonly definition: Definition }>();

/** A definition as it holds for a period in which things were given to people. */
export function withDelegations(
  definition: Definition,
  delegations: readonly Delegation[] | undefined,
): Definition {
  if (delegations === undefined || delegations.length === 0) return definition;
  const text = JSON.stringify(delegations);
  const known = made.get(definition);
  if (known?.text === text) return known.definition;
  const own = { ...definition, delegations };
  made.set(definition, { text, definition: own });
  return own;
}
