import type { Card } from '../../cards/card.ts';

/** What an `adaptiveCard/action` invoke is answered with. */
export interface InvokeAnswer {
  readonly statusCode: 200;
  readonly type: 'application/vnd.microsoft.card.adaptive' | 'application/vnd.microsoft.activity.message';
  readonly value: Card | string;
}

/** The card takes the place of the one that was pressed. */
export function cardAnswer(card: Card): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

/** The card that was pressed stays, with what was typed in it. */
export function messageAnswer(text: string): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}
