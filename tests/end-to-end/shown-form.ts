import { z } from 'zod';
import { cardText } from '../../cards/card-text.ts';
import { isCard } from '../../cards/is-card.ts';
import { cardOf } from '../../cli/demo/card-reader.ts';
import type { TeamsMessage } from '../../cli/demo/teams-client.ts';

const inputSchema = z.looseObject({
  id: z.string().regex(/\//),
  value: z.string().default(''),
  errorMessage: z.string().optional(),
});

export interface ShownInput {
  readonly name: string;
  readonly value: string;
  /** What the card says is wrong, at the input itself. */
  readonly problem: string | undefined;
}

/** Everything that can be typed in a card, with what is wrong with it. */
export function shownInputs(message: TeamsMessage): readonly ShownInput[] {
  const found: ShownInput[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const input = inputSchema.safeParse(value);
    if (input.success) {
      const { id, value: text, errorMessage } = input.data;
      found.push({ name: id.split('~')[0] ?? id, value: text, problem: errorMessage });
    }
    for (const [name, child] of Object.entries(value)) if (name !== 'fallback') visit(child);
  };
  visit(cardOf(message));
  return found;
}

/** A message as its reader sees it, with plain spaces in its figures. */
export function shownText(message: TeamsMessage): string {
  const card = cardOf(message);
  return (isCard(card) ? cardText(card) : (message.text ?? '')).replaceAll('\u00a0', ' ');
}
