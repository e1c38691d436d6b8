import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Delegation } from '../../report/definition/standing-in.ts';
import { dueItems } from '../../report/definition/due-items.ts';
import { ownerOf } from '../../report/form/assigned.ts';
import { delegationOf } from '../../report/form/holder-of.ts';
import { kindOf } from '../../report/kinds/index.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import type { Person } from '../ports/people-store.ts';
import { rolesOf } from './roles-of.ts';

/** A section, or one item of it. */
export interface HandTarget {
  readonly section: string;
  readonly item?: string;
}

/**
 * The items of a target that a person may give away or take back: all for a coordinator, for others what they own or are
 * deputy for. Whoever has been given something cannot pass it on.
 */
export function ownItems(
  definition: Definition,
  { section: id, item }: HandTarget,
  actor: Pick<Person, 'email'>,
  period?: PeriodId,
): readonly string[] {
  const section = definition.sections.find((candidate) => candidate.id === id);
  if (section === undefined) return [];
  const email = actor.email.toLowerCase();
  const all = rolesOf(definition, actor).coordinator || section.deputies.includes(email);
  return dueItems(section, period)
    .filter((one) => kindOf(one).asks(one) && (item === undefined || one.id === item))
    .filter((one) => all || ownerOf(section, one) === email)
    .map((one) => one.id);
}

/**
 * The delegations once a target is given to somebody. A section of which the actor has only some items is given item by item;
 * what somebody else had of it is over. Given to its own owner, it is simply back.
 */
export function give(
  definition: Definition,
  target: HandTarget,
  items: readonly string[],
  hand: Pick<Delegation, 'to' | 'by' | 'at'>,
): readonly Delegation[] {
  const section = definition.sections.find(({ id }) => id === target.section);
  if (section === undefined) return definition.delegations ?? [];
  const asked = section.items.filter((item) => kindOf(item).asks(item));
  const whole = target.item === undefined && asked.every(({ id }) => items.includes(id));
  const rest = end(definition, target, items, { why: 'replaced', by: hand.by, at: hand.at });
  const parts: readonly HandTarget[] = whole
    ? [{ section: section.id }]
    : items.map((item) => ({ section: section.id, item }));
  const toOwner = ({ item }: HandTarget): boolean =>
    asked
      .filter(({ id }) => item === undefined || id === item)
      .every((one) => ownerOf(section, one) === hand.to);
  return [...rest, ...parts.filter((part) => !toOwner(part)).map((part) => ({ ...part, ...hand }))];
}

/**
 * The delegations once the items of a target are back with their owner. A delegation of the whole section of which only one item
 * is taken stays for the others, item by item.
 */
export function end(
  definition: Definition,
  { section }: HandTarget,
  items: readonly string[],
  ended: NonNullable<Delegation['ended']>,
): readonly Delegation[] {
  const found = definition.sections.find(({ id }) => id === section);
  const asked = (found?.items ?? []).filter((item) => kindOf(item).asks(item)).map(({ id }) => id);
  return (definition.delegations ?? []).flatMap((one) => {
    if (one.ended !== undefined || one.section !== section) return [one];
    const covers = one.item === undefined ? asked : [one.item];
    const held = covers.filter((id) => delegationOf(definition, section, id) === one);
    if (!held.some((id) => items.includes(id))) return [one];
    const kept = one.item === undefined ? held.filter((id) => !items.includes(id)) : [];
    const { section: of, to, by, at } = one;
    return [{ ...one, ended }, ...kept.map((item) => ({ section: of, item, to, by, at }))];
  });
}
