import type { HandRef } from '../../report/conversation/card-action.ts';
import type { Delegation } from '../../report/definition/standing-in.ts';
import { delegationOf } from '../../report/form/holder-of.ts';
import { personName } from '../../report/conversation/person-name.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { changeDelegations } from '../people/change-delegations.ts';
import { end, ownItems } from '../people/give.ts';
import { languageOf } from '../people/language-of.ts';
import { namesOfPeople } from '../people/names-of-people.ts';
import { subjectOf, targetTitle } from '../people/target-title.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { runDueWork } from '../run-due-work.ts';
import type { TurnResult } from '../turn.ts';
import { busy } from './busy.ts';
import { gone } from './gone.ts';

/** Ends a delegation: whoever may give it takes it back, or whoever has it gives it back. Said twice it happens once. */
export async function endDelegation(
  cycle: Cycle,
  actor: Person,
  hand: HandRef,
  why: 'taken-back' | 'declined',
): Promise<TurnResult> {
  const key = { report: hand.report, period: hand.period };
  const target = { section: hand.section, ...(hand.item === undefined ? {} : { item: hand.item }) };
  let before: readonly Delegation[] = [];
  const changed = await changeDelegations<'none'>(cycle, key, actor, (loaded) => {
    before = heldOf(loaded, actor, target, why);
    const items = itemsOf(loaded, before, target);
    if (before.length === 0 || items.length === 0) return { type: 'stop', stop: 'none' };
    const ended = { why, by: actor.id, at: cycle.clock.now().toISOString() };
    return {
      type: 'change',
      delegations: end(loaded.definition, target, items, ended),
      audit: {
        action: why,
        subject: subjectOf(target),
        from: [...new Set(before.map(({ to }) => to))].join(' '),
      },
    };
  });
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  const what = targetTitle(definition, target, language);
  if (changed.outcome === 'missing') return gone(cycle, actor, hand.section);
  if (changed.outcome === 'busy') return busy(cycle, actor);
  if (changed.outcome === 'stopped') {
    const key = why === 'declined' ? 'people.decline-none' : 'people.take-back-none';
    return { send: [notice(language, 'info', 'people.take-back-none-title', key, { what })] };
  }
  const names = (await namesOfPeople(cycle)).byEmail;
  const name = [...new Set(before.map(({ to }) => personName(to, names)))].join(', ');
  const text = why === 'declined' ? 'people.declined' : 'people.taken-back';
  return {
    replace: notice(language, 'good', `${text}-title`, text, { what, name }),
    send: [],
    afterwards: () => runDueWork(cycle, key.period),
  };
}

/** What stands of a target that the person may end: their own, or what they may give. */
function heldOf(
  { definition, key }: LoadedPeriod,
  actor: Person,
  target: { readonly section: string; readonly item?: string },
  why: 'taken-back' | 'declined',
): readonly Delegation[] {
  const email = actor.email.toLowerCase();
  const section = definition.sections.find(({ id }) => id === target.section);
  const named = (section?.items ?? [])
    .map(({ id }) => id)
    .filter((id) => target.item === undefined || id === target.item);
  const may = why === 'declined' ? named : ownItems(definition, target, actor, parsePeriod(key.period));
  const held = may.flatMap((item) => delegationOf(definition, target.section, item) ?? []);
  return [...new Set(held)].filter(({ to }) => why !== 'declined' || to === email);
}

function itemsOf(
  { definition }: LoadedPeriod,
  held: readonly Delegation[],
  target: { readonly section: string; readonly item?: string },
): readonly string[] {
  const section = definition.sections.find(({ id }) => id === target.section);
  return (section?.items ?? [])
    .map(({ id }) => id)
    .filter((id) => target.item === undefined || id === target.item)
    .filter((id) => {
      const one = delegationOf(definition, target.section, id);
      return one !== undefined && held.includes(one);
    });
}
