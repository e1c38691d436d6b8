import { randomUUID } from 'node:crypto';
import { cardText } from '../../cards/card-text.ts';
import type { Card } from '../../cards/card.ts';
import { renderCard } from '../../cards/render-card.ts';
import type { Message } from '../../report/conversation/message.ts';

const longestSummary = 240;

/** A message of the bot as Teams takes it: one card, and a summary for the notification. */
export interface MessageActivity {
  readonly type: 'message';
  readonly summary: string;
  readonly attachments: readonly {
    readonly contentType: 'application/vnd.microsoft.card.adaptive';
    readonly content: Card;
  }[];
}

const rendered = new WeakMap<Message, Card>();

/**
 * Renders with fresh input ids: Teams does not send an unchanged input again after an update. The same message object gives
 * the same card, so that an answer and the update that repeats it are one.
 */
export function freshCard(message: Message): Card {
  const known = rendered.get(message);
  if (known !== undefined) return known;
  const card = renderCard(message, newToken());
  rendered.set(message, card);
  return card;
}

/** Twelve random hexadecimal digits; node keeps random bytes ready for these. */
function newToken(): string {
  return randomUUID().replaceAll('-', '').slice(0, 12);
}

/** Wraps a rendered card. */
export function messageActivity(card: Card): MessageActivity {
  return {
    type: 'message',
    summary: summaryOf(cardText(card)),
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}

function summaryOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestSummary) return line;
  const cut = line.slice(0, longestSummary - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut}\u2026`;
}
