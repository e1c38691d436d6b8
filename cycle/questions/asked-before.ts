import { needsEarlier } from '../../report/questions/needs-earlier.ts';
import { visibleDefinition } from '../../report/questions/visible-definition.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Asker } from './answer-asked.ts';

/** A conversation is over after half an hour: what is asked then stands alone. */
const rememberedMs = 30 * 60_000;

/** As many questions as one goes back. */
const most = 5;

/** The questions that a text goes on from; none, and nothing is read, for one that says all itself. */
export async function askedBefore(
  cycle: Cycle,
  { definition }: LoadedPeriod,
  asker: Asker,
  text: string,
): Promise<readonly string[]> {
  if (!needsEarlier(text, visibleDefinition(definition, asker.actor.email))) return [];
  const before = await cycle.people.readAsked(asker.actor.id, conversationOf(asker));
  if (before === undefined) return [];
  const age = cycle.clock.now().getTime() - Date.parse(before.at);
  return age >= 0 && age <= rememberedMs ? before.texts : [];
}

/** Keeps a question for the one after it. It is only a help: when it cannot be kept, the next question is taken alone. */
export async function rememberAsked(cycle: Cycle, asker: Asker, texts: readonly string[]): Promise<void> {
  try {
    const at = cycle.clock.now().toISOString();
    await cycle.people.saveAsked(asker.actor.id, conversationOf(asker), { texts: texts.slice(-most), at });
  } catch (cause) {
    cycle.log.error('asked-not-kept', cause);
  }
}

function conversationOf({ place }: Asker): string {
  return place.type === 'channel' ? place.conversationId : 'personal';
}
