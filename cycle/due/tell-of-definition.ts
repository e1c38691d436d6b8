import type { Cycle } from '../cycle.ts';
import { refreshDefinition } from '../definition/refresh-definition.ts';
import { composeDefinitionNotice, definitionNoticesKey, dueDefinitionNotices } from './definition-notices.ts';
import { composeRosterNotice, dueRosterNotices } from './roster-notices.ts';
import { sendDeliveries } from './send-deliveries.ts';
import { writeDown } from './write-down.ts';

/**
 * The part of a tick that is about the definition: takes over what another process has taken into use, and tells the
 * coordinators of what waits, once each. Never rejects.
 */
export async function tellOfDefinition(cycle: Cycle, signal?: AbortSignal): Promise<void> {
  try {
    await refreshDefinition(cycle);
    const due = [...dueDefinitionNotices(cycle), ...dueRosterNotices(cycle)];
    if (due.length === 0) return;
    const key = definitionNoticesKey(cycle.active.definition.id);
    await writeDown(cycle, key, due);
    await sendDeliveries(
      cycle,
      key,
      async (paced, delivery, directory) =>
        delivery.key.startsWith('roster|')
          ? composeRosterNotice(paced, delivery, directory)
          : composeDefinitionNotice(paced, delivery, directory),
      signal,
    );
  } catch (cause) {
    cycle.log.error('definition-work-failed', cause);
  }
}
