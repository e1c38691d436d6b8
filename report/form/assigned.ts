import { sectionOf } from '../definition/section-of.ts';
import type { Definition, SectionDefinition } from '../definition/definition-schema.ts';
import { dueItems } from '../definition/due-items.ts';
import { kindOf } from '../kinds/index.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import type { PeriodId } from '../period/period-id.ts';
import { delegationOf, type Holder, holderOf } from './holder-of.ts';

/** What one person is asked for in one section. */
export interface Assignment {
  readonly email: string;
  readonly section: string;
  readonly items: readonly string[];
  /** Why it is not the owner who is asked for the first of them. */
  readonly because?: Holder['because'];
}

/**
 * Who is asked for what, in the order of the definition: an item's own owner, or else the section's (C1); whoever has been given
 * it, or stands in for somebody who is away. What nobody can be asked for is left out. With a period, only what is due in it.
 * @example assignments(definition)[0] //=> { email: 'dag.direktor@example.no', section: 'assessment', items: ['overall'] }
 */
export function assignments(definition: Definition, period?: PeriodId): readonly Assignment[] {
  const periods = known(definition);
  const found = periods.get(period);
  if (found !== undefined) return found;
  if (periods.size >= mostKept) periods.clear();
  const made = definition.sections.flatMap((section) => assignmentsIn(definition, section, period));
  periods.set(period, made);
  return made;
}

/** A definition never changes, and a tick looks at a few periods of it. */
const known = byIdentity((_definition: Definition) => new Map<PeriodId | undefined, readonly Assignment[]>());

const mostKept = 8;

/** The same for one section. */
export function assignmentsIn(
  definition: Definition,
  section: SectionDefinition,
  period?: PeriodId,
): readonly Assignment[] {
  const held = dueItems(section, period)
    .filter((item) => kindOf(item).asks(item))
    .map((item) => ({ item: item.id, ...holderOf(definition, section, item) }));
  const holders = [...new Set(held.flatMap(({ email }) => (email === undefined ? [] : [email])))];
  return holders.map((email) => {
    const own = held.filter((one) => one.email === email);
    const because = own.find((one) => one.because !== undefined)?.because;
    return {
      email,
      section: section.id,
      items: own.map(({ item }) => item),
      ...(because === undefined ? {} : { because }),
    };
  });
}

/**
 * Whether a person may answer an item: its owner, one of the section's deputies, or whoever has been given it.
 * @example mayAnswer(definition, 'economy', 'statement', 'berit.budsjett@example.no') //=> true
 */
export function mayAnswer(definition: Definition, sectionId: string, itemId: string, email: string): boolean {
  return itemsFor(definition, sectionId, email).some((item) => item.id === itemId);
}

/** The items of a section that a person may answer, in the order of the definition; with a period, only those due in it. */
export function itemsFor(
  definition: Definition,
  sectionId: string,
  email: string,
  period?: PeriodId,
): readonly ItemDefinition[] {
  const section = sectionOf(definition, sectionId);
  if (section === undefined) return [];
  const person = email.toLowerCase();
  return dueItems(section, period).filter(
    (item) =>
      kindOf(item).asks(item) &&
      (ownerOf(section, item) === person ||
        section.deputies.includes(person) ||
        delegationOf(definition, sectionId, item.id)?.to === person),
  );
}

/** Who is responsible for an item: its own owner, or else the section's. */
export function ownerOf(section: SectionDefinition, item: ItemDefinition): string {
  return item.owner ?? section.owner;
}
