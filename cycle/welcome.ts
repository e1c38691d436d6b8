import { buildWelcome } from '../report/conversation/build-welcome.ts';
import type { Cycle } from './cycle.ts';
import { languageOf } from './people/language-of.ts';
import type { Person } from './ports/people-store.ts';
import { sendWhatWaited } from './send-what-waited.ts';
import type { TurnResult } from './turn.ts';

/** Says who the bot is, why the person hears from it and what comes next; then sends the cards that waited for them. */
export async function welcome(cycle: Cycle, actor: Person): Promise<TurnResult> {
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  const built = buildWelcome({
    definition,
    language,
    email: actor.email,
    name: actor.name,
    now: cycle.clock.now(),
  });
  return {
    send: [{ type: 'welcome', language, welcome: built }],
    afterwards: () => sendWhatWaited(cycle, actor),
  };
}
