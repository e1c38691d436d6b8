import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Command } from '../../report/questions/command.ts';
import { delegateForm } from '../actions/delegate-form.ts';
import { delegateTo } from '../actions/delegate.ts';
import { endDelegation } from '../actions/take-back.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { answerable } from '../people/answerable.ts';
import { findOne } from '../people/find-one.ts';
import { ownItems } from '../people/give.ts';
import { knownPeople } from '../people/known-people.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Turn, TurnResult } from '../turn.ts';
import { targetTitle } from '../people/target-title.ts';
import { oneTarget } from './one-target.ts';
import { withCurrentPeriod } from './with-current-period.ts';

/** "deleger hr til berit": gives a section or an item away; where something is missing, the card that asks for it (C7, C11). */
export async function delegateTyped(
  cycle: Cycle,
  { actor }: Turn,
  { target: named, to }: Extract<Command, { type: 'delegate' }>,
): Promise<TurnResult> {
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const { definition, key } = loaded;
    const language = languageOf(definition, actor);
    const target =
      named === undefined ? onlySection(loaded, actor) : oneTarget(named, answerable(definition, actor));
    if (named !== undefined && target === undefined) return { send: [notFound(loaded, actor, named)] };
    if (target === undefined || to === undefined) {
      const chosen = target?.item === undefined ? target?.section : `${target.section}/${target.item}`;
      return { send: [delegateForm(loaded, actor, { target: chosen ?? '', to: to ?? '' }, {})] };
    }
    const found = findOne(to, knownPeople(definition, await cycle.people.listPeople()), language);
    if ('problem' in found) {
      return {
        send: [
          notice(language, 'info', 'people.person-title', 'people.person-problem', {
            problem: found.problem,
          }),
        ],
      };
    }
    const { section, item } = target;
    return delegateTo(cycle, actor, key, item === undefined ? { section } : { section, item }, found.person);
  });
}

/** "ta tilbake hr", "gi tilbake hr". */
export async function endTyped(
  cycle: Cycle,
  { actor }: Turn,
  command: Extract<Command, { type: 'take-back' | 'hand-back' }>,
): Promise<TurnResult> {
  return withCurrentPeriod(cycle, actor, async (loaded) => {
    const { definition, key } = loaded;
    const why = command.type === 'hand-back' ? 'declined' : 'taken-back';
    const target =
      command.target === undefined
        ? onlyHand(loaded, actor, why)
        : oneTarget(command.target, answerable(definition, actor));
    if (target === undefined) {
      const which = command.target === undefined ? whichHand(loaded, actor, why) : undefined;
      return { send: [which ?? notFound(loaded, actor, command.target ?? '')] };
    }
    const { section, item } = target;
    const hand = { ...key, section, ...(item === undefined ? {} : { item }) };
    const { replace, send, ...rest } = await endDelegation(cycle, actor, hand, why);
    return { ...rest, send: replace === undefined ? send : [replace, ...send] };
  });
}

/** The only section that the person may give away. */
function onlySection({ definition }: LoadedPeriod, actor: Person) {
  const own = definition.sections.filter(({ id }) => ownItems(definition, { section: id }, actor).length > 0);
  const [first] = own;
  return first !== undefined && own.length === 1 ? { section: first.id, item: undefined } : undefined;
}

/** What the person has been given, or has given away, when it is one thing. */
function onlyHand(loaded: LoadedPeriod, actor: Person, why: 'declined' | 'taken-back') {
  const standing = handsOf(loaded, actor, why);
  const [first] = standing;
  return first !== undefined && standing.length === 1
    ? { section: first.section, item: first.item }
    : undefined;
}

function handsOf({ definition }: LoadedPeriod, actor: Person, why: 'declined' | 'taken-back') {
  const email = actor.email.toLowerCase();
  return (definition.delegations ?? []).filter(
    (one) => one.ended === undefined && (why === 'declined' ? one.to === email : one.by === actor.id),
  );
}

/** Where nothing was named: that there is nothing, or the sentences to choose among. */
function whichHand(loaded: LoadedPeriod, actor: Person, why: 'declined' | 'taken-back') {
  const { definition } = loaded;
  const language = languageOf(definition, actor);
  const standing = handsOf(loaded, actor, why);
  if (standing.length === 0)
    return notice(language, 'info', 'people.delegate-same-title', 'people.hand-none', { why });
  const command = why === 'declined' ? 'people.hand-back-command' : 'people.take-back-command';
  const commands = standing
    .slice(0, choicesAtMost)
    .map((one) => translate(language, command, { what: targetTitle(definition, one, language) }));
  return notice(language, 'info', 'people.delegate-which-title', 'people.hand-which', { why }, commands);
}

const choicesAtMost = 6;

function notFound({ definition }: LoadedPeriod, actor: Person, name: string) {
  const language = languageOf(definition, actor);
  const own = answerable(definition, actor).sections;
  const example = localText(own[0]?.title ?? definition.sections[0]?.title ?? '', language).toLowerCase();
  return notice(language, 'info', 'people.delegate-which-title', 'people.delegate-which', {
    named: name === '' ? 'no' : 'yes',
    name,
    example,
  });
}
