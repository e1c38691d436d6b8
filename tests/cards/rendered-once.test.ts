import { expect, it } from 'vitest';
import { renderCard } from '../../cards/render-card.ts';
import type { Message } from '../../report/conversation/message.ts';
import { messagesOf } from '../support/card-messages.ts';

const all: readonly Message[] = Object.values(messagesOf('nb'));
const hasInputs = (message: Message) => JSON.stringify(renderCard(message, 'k1')).includes('~k1');

it.each(all.filter(hasInputs))('renders a $type with fresh input ids each time', (message) => {
  const again = JSON.stringify(renderCard(message, 'k2'));
  expect(again).toContain('~k2');
  expect(again).not.toContain('~k1');
});

it.each(['answer', 'notice', 'summary', 'overview'] as const)(
  'renders a %s, which asks for nothing, once',
  (type) => {
    const message: Message = messagesOf('nb')[type];
    expect(renderCard(message, 'k1')).toBe(renderCard(message, 'k2'));
    expect(hasInputs(message)).toBe(false);
    const english: Message = messagesOf('en')[type];
    expect(renderCard(english, 'k1')).not.toBe(renderCard(message, 'k1'));
  },
);
