import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import type { Away, Delegation } from '../definition/standing-in.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';

/** Who has an item in hand now, and why it is not its owner. */
export interface Holder {
  /** Undefined when whoever could answer is away. */
  readonly email?: string;
  /** Absent when the owner has it. */
  readonly because?:
    | { readonly type: 'delegated'; readonly delegation: Delegation }
    | { readonly type: 'away'; readonly of: string; readonly away: Away };
}

/**
 * Who is asked for an item now: the one it was given to, else its owner, else the first of the section's deputies, passing over
 * whoever is away (C7, R6). What was given to somebody who is away falls back to its owner.
 * @example holderOf(definition, section, item) //=> { email: 'berit.budsjett@example.no', because: { type: 'delegated', … } }
 */
export function holderOf(definition: Definition, section: SectionDefinition, item: ItemDefinition): Holder {
  const { away } = definition;
  const delegation = delegationOf(definition, section.id, item.id);
  if (delegation !== undefined && away?.get(delegation.to) === undefined)
    return { email: delegation.to, because: { type: 'delegated', delegation } };
  const owner = item.owner ?? section.owner;
  const absence = away?.get(owner);
  if (absence === undefined) {
    const absent = delegation === undefined ? undefined : away?.get(delegation.to);
    if (delegation === undefined || absent === undefined) return { email: owner };
    return { email: owner, because: { type: 'away', of: delegation.to, away: absent } };
  }
  const because = { type: 'away', of: owner, away: absence } as const;
  const deputy = section.deputies.find((email) => email !== owner && away?.get(email) === undefined);
  return deputy === undefined ? { because } : { email: deputy, because };
}

/** Those that are not over, by section: each item of each section is looked up. */
const going = byIdentity((delegations: readonly Delegation[]) => {
  const bySection = new Map<string, Delegation[]>();
  for (const one of delegations) {
    if (one.ended !== undefined) continue;
    const here = bySection.get(one.section) ?? [];
    here.push(one);
    bySection.set(one.section, here);
  }
  return bySection;
});

/** The delegation that holds for an item: its own goes before the section's. */
export function delegationOf(
  { delegations = [] }: Definition,
  section: string,
  item: string,
): Delegation | undefined {
  if (delegations.length === 0) return undefined;
  const here = going(delegations).get(section) ?? [];
  return here.find((one) => one.item === item) ?? here.find((one) => one.item === undefined);
}
