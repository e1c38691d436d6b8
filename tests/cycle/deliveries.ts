import type { Delivery } from '../../cycle/ports/delivery-store.ts';
import { march } from './march.ts';
import type { Play } from './play.ts';

/** What is written down of one message. */
export async function deliveryOf(
  play: Play,
  kind: Delivery['kind'],
  to: string,
): Promise<Delivery | undefined> {
  const listed = await play.cycle.deliveries.list(march);
  return listed
    .map(({ delivery }) => delivery)
    .find((delivery) => delivery.kind === kind && delivery.to === to);
}

/** How often a message of a type was tried. */
export const attemptsAt = (play: Play, to: string, type: string) =>
  play.messenger.attempts.filter((attempt) => attempt.to === to && attempt.message.type === type).length;
