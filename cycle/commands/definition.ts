import { coordinatorOnly } from '../coordinator-only.ts';
import { takeDefinition } from '../actions/use-definition.ts';
import type { Cycle } from '../cycle.ts';
import { definitionCard } from '../definition/definition-card.ts';
import { waitingDefinition } from '../definition/definition-holder.ts';
import { refreshDefinition } from '../definition/refresh-definition.ts';
import { usedBy } from '../definition/used-by.ts';
import { planVersionsText, versionsOf } from '../definition/versions.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { rolesOf } from '../people/roles-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';

/** "Definisjon": which version is in use, and what waits to be. */
export async function showDefinition(cycle: Cycle, actor: Person): Promise<TurnResult> {
  return ofCoordinator(cycle, actor, async (holder) => {
    const card = definitionCard(holder, actor);
    return { send: [card ?? (await nothingWaits(cycle, actor, holder))] };
  });
}

/** "Ta i bruk definisjonen": the same as the card's button, for what waits now. */
export async function takeDefinitionTyped(cycle: Cycle, actor: Person): Promise<TurnResult> {
  return ofCoordinator(cycle, actor, async (holder) => {
    const waiting = waitingDefinition(holder);
    if (waiting === undefined) return { send: [await nothingWaits(cycle, actor, holder)] };
    const { definition, plans } = versionsOf(waiting);
    const { report, number } = holder.current.use;
    const action = { report, number, version: definition, plans: planVersionsText(plans) };
    const { replace, send, ...rest } = await takeDefinition(cycle, actor, action);
    return { ...rest, send: replace === undefined ? send : [replace, ...send] };
  });
}

type Holder = NonNullable<Cycle['holder']>;

async function ofCoordinator(
  cycle: Cycle,
  actor: Person,
  act: (holder: Holder) => Promise<TurnResult>,
): Promise<TurnResult> {
  await refreshDefinition(cycle);
  const { definition } = cycle.active;
  if (!rolesOf(definition, actor).coordinator) {
    return { send: [await coordinatorOnly(cycle, definition, actor)] };
  }
  if (cycle.holder === undefined) throw new Error('This cycle holds no definition in use');
  return act(cycle.holder);
}

async function nothingWaits(cycle: Cycle, actor: Person, holder: Holder) {
  const language = languageOf(cycle.active.definition, actor);
  const values = await usedBy(cycle, holder.current.use, language);
  return notice(language, 'info', 'difference.in-use-title', 'difference.in-use', values);
}
