import type { JsonObject } from '../card.ts';
import { executeAction } from './execute-action.ts';

/** At 320 px a fourth button is cut off by some clients. */
export const mostButtons = 3;

/**
 * Gives the first questions as buttons; each is also typed text, so nothing is lost when there are more.
 * @example suggestionButtons(['status', 'hjelp']).length //=> 2
 */
export function suggestionButtons(suggestions: readonly string[]): readonly JsonObject[] {
  return suggestions
    .slice(0, mostButtons)
    .map((question) => executeAction(question, { type: 'ask', question }));
}
