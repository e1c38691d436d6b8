import { z } from 'zod';
import type { TeamsMessage } from './teams-client.ts';

const nodeSchema = z.record(z.string(), z.unknown());

/** An input of a card as a client sees it. */
export interface CardInput {
  readonly id: string;
  /** The id without the token that is new in each rendering: `item/field`. */
  readonly name: string;
  readonly value: string;
}

/** A button of a card. */
export interface CardButton {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Everything in a card that a person can type in or press, in reading order. */
export interface ReadCard {
  readonly inputs: readonly CardInput[];
  readonly buttons: readonly CardButton[];
}

/** Gives the newest card of a message, or undefined for a message without one. */
export function cardOf(message: TeamsMessage): unknown {
  return message.attachments.find(({ contentType }) => contentType.endsWith('card.adaptive'))?.content;
}

/** Finds the inputs and buttons of a card, wherever they are nested. */
export function readCard(card: unknown): ReadCard {
  const inputs: CardInput[] = [];
  const buttons: CardButton[] = [];
  visit(card, (node) => {
    const { type, id, value, verb, data } = node;
    if (typeof type !== 'string') return;
    if (type.startsWith('Input.') && typeof id === 'string') {
      inputs.push({ id, name: id.split('~')[0] ?? id, value: typeof value === 'string' ? value : '' });
    }
    if (type === 'Action.Execute' && typeof verb === 'string') {
      buttons.push({ verb, data: nodeSchema.safeParse(data).data ?? {} });
    }
  });
  return { inputs, buttons };
}

function visit(value: unknown, see: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) {
    for (const entry of value) visit(entry, see);
    return;
  }
  const node = nodeSchema.safeParse(value);
  if (!node.success) return;
  see(node.data);
  for (const [name, child] of Object.entries(node.data)) {
    // A button's fallback is the same button for older clients.
    if (name !== 'fallback') visit(child, see);
  }
}
