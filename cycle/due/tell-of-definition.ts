import type { Cycle } from '../cycle.ts';
import { refreshDefinition } from '../definition/refresh-definition.ts';
import { composeDefinitionNotice, definitionNoticesKey, dueDefinitionNotices } from './definition-notices.ts';
import { sendDeliveries } from './send-deliveries.ts';

/**
 * The part of a tick that is about the definition: takes over what another process has taken into use, and tells the
 * coordinators of what waits, once each. Never rejects.
 */
export async function tellOfDefinition(cycle: Cycle): Promise<void> {
  try {
    await refreshDefinition(cycle);
    const due = dueDefinitionNotices(cycle);
    if (due.length === 0) return;
    const key = definitionNoticesKey(cycle.active.definition.id);
    const known = new Set((await cycle.deliveries.list(key)).map(({ delivery }) => delivery.key));
    for (const delivery of due) if (!known.has(delivery.key)) await cycle.deliveries.add(delivery);
    await sendDeliveries(cycle, key, async (delivery, directory) =>
      composeDefinitionNotice(cycle, delivery, directory),
    );
  } catch (cause) {
    cycle.log.error('definition-work-failed', cause);
  }
}
