import type { Cycle } from '../cycle.ts';
import { readDirectory } from '../due/directory.ts';
import { owedByPerson } from '../due/owed.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Person } from '../ports/people-store.ts';
import { mendable } from './entry-of.ts';
import { putBack } from './put-back.ts';

/** To whom messages go again, one entry a message, and whom it makes no sense to try: e-mail addresses. */
export interface Resent {
  readonly again: readonly string[];
  readonly notTried: readonly string[];
}

/**
 * Makes due again what did not arrive, and nothing else: each under its own row, audited. Who has blocked the bot is tried
 * once, since Teams does not tell when it is unblocked; where the app is not installed, no attempt can arrive. The caller
 * runs the due work afterwards.
 */
export async function resendFailed(cycle: Cycle, loaded: LoadedPeriod, actor: Person): Promise<Resent> {
  const directory = await readDirectory(cycle);
  const owed = owedByPerson(loaded, cycle.clock.now());
  const again: string[] = [];
  const notTried = new Set<string>();
  for (const stored of await cycle.deliveries.list(loaded.key)) {
    const { delivery } = stored;
    if (!isFailed(delivery) || (delivery.kind === 'reminder' && !owed.has(delivery.to))) continue;
    if (canArrive(delivery, directory.get(delivery.to))) {
      if (await putBack(cycle, stored, actor, 'resend')) again.push(delivery.to);
    } else {
      notTried.add(delivery.to);
    }
  }
  return { again, notTried: [...notTried] };
}

/** Whether a message has ended without arriving, and is still wanted. */
export function isFailed({ state, problem }: Delivery): boolean {
  return state === 'dead' && mendable.has(problem);
}

function canArrive({ to }: Delivery, person: Person | undefined): boolean {
  return to === 'channel' || person?.reach === 'ok' || person?.reach === 'blocked';
}
