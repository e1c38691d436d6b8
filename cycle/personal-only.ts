import type { Cycle } from './cycle.ts';
import { notice } from './notice.ts';
import { languageOf } from './people/language-of.ts';
import type { Turn, TurnResult } from './turn.ts';

/**
 * Says that something belongs in the personal chat, for what would show in a channel what not everybody in it may see;
 * undefined in the personal chat.
 */
export function personalOnly(cycle: Cycle, { actor, place }: Turn): TurnResult | undefined {
  if (place.type === 'personal') return undefined;
  const language = languageOf(cycle.active.definition, actor);
  return { send: [notice(language, 'info', 'cycle.personal-only-title', 'cycle.personal-only')] };
}
