import type { JsonObject } from '../card.ts';
import { packCardAction, type CardActionToPack } from '../pack-card-action.ts';

/** How a button looks and whether it sends what was typed. */
export interface ButtonLook {
  readonly primary?: boolean;
  /** Sends the card's inputs along. */
  readonly withInputs?: boolean;
}

/**
 * Gives a button that does the same on clients with and without `Action.Execute`.
 * @example executeAction('Endre', { type: 'open-form', … }).fallback //=> { type: 'Action.Submit', … }
 */
export function executeAction(title: string, action: CardActionToPack, look: ButtonLook = {}): JsonObject {
  const data = packCardAction(action);
  const shared = {
    title,
    ...(look.primary === true ? { style: 'positive' } : {}),
    associatedInputs: look.withInputs === true ? 'auto' : 'none',
    data,
  };
  return {
    type: 'Action.Execute',
    verb: action.type,
    ...shared,
    fallback: { type: 'Action.Submit', ...shared },
  };
}
