import { waitingDefinition } from '../definition/definition-holder.ts';
import { definitionCard } from '../definition/definition-card.ts';
import { planVersionsText, versionsOf } from '../definition/versions.ts';
import type { Cycle } from '../cycle.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { PeriodKey } from '../ports/report-store.ts';
import type { Composed } from './composed.ts';
import type { Directory } from './directory.ts';
import { mayTry } from './may-try.ts';
import { newDelivery } from './new-delivery.ts';
import { sendAll } from './send-all.ts';

/** Where the messages about a report's definition are written down: they belong to no period. */
export function definitionNoticesKey(report: string): PeriodKey {
  return { report, period: 'definition' };
}

/**
 * A card for each coordinator of the definition in use while another waits (G4). The key names what is in use and what waits,
 * so that each waiting version is told of once.
 */
export function dueDefinitionNotices({ holder }: Cycle): readonly Delivery[] {
  const waiting = holder && waitingDefinition(holder);
  if (holder === undefined || waiting === undefined) return [];
  const { use, active } = holder.current;
  const versions = versionsOf(waiting);
  const what = [use.number, versions.definition, planVersionsText(versions.plans)].join('|');
  return active.definition.people.coordinators.map((email) =>
    newDelivery(definitionNoticesKey(use.report), {
      key: `definition|${what}|${email}`,
      kind: 'notice',
      to: email,
    }),
  );
}

/** The card as it is now; one about what another process offers waits for that process. */
export function composeDefinitionNotice(cycle: Cycle, delivery: Delivery, directory: Directory): Composed {
  const { holder } = cycle;
  const [, number] = delivery.key.split('|');
  if (holder === undefined || number !== String(holder.current.use.number)) {
    return { outcome: 'drop', problem: 'overtaken' };
  }
  const person = directory.get(delivery.to);
  const isOwn = dueDefinitionNotices(cycle).some(({ key }) => key === delivery.key);
  const message = isOwn && mayTry(person, delivery) ? definitionCard(holder, person) : undefined;
  if (message === undefined || !mayTry(person, delivery)) return { outcome: 'wait' };
  const parts = cycle.messenger.partsOf(message);
  return { outcome: 'ready', send: () => sendAll(cycle.messenger, person, parts) };
}
