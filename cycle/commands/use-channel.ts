import { localText } from '../../report/language/local-text.ts';
import { coordinatorOnly } from '../coordinator-only.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { rolesOf } from '../people/roles-of.ts';
import type { Turn, TurnResult } from '../turn.ts';

/** Makes the channel that the command was written in the one that the report is published in. */
export async function useChannel(cycle: Cycle, turn: Turn): Promise<TurnResult> {
  const { actor, place } = turn;
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  if (place.type !== 'channel') {
    return { send: [notice(language, 'info', 'cycle.channel-here-title', 'cycle.channel-here')] };
  }
  if (!rolesOf(definition, actor).coordinator) {
    return { send: [await coordinatorOnly(cycle, definition, actor)] };
  }
  await cycle.people.saveChannel({
    report: definition.id,
    conversationId: place.conversationId,
    teamId: place.teamId,
    tenantId: actor.tenantId,
    serviceUrl: actor.serviceUrl,
    name: place.name,
    chosenBy: actor.id,
    chosenAt: cycle.clock.now().toISOString(),
  });
  const values = { report: localText(definition.title, language), channel: place.name };
  return { send: [notice(language, 'good', 'cycle.channel-chosen-title', 'cycle.channel-chosen', values)] };
}
