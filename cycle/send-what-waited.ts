import type { Cycle } from './cycle.ts';
import { definitionNoticesKey } from './due/definition-notices.ts';
import { reviveDeliveries } from './due/revive-deliveries.ts';
import { followsKey } from './follow/alert-key.ts';
import { currentPeriodId } from './period/current-period.ts';
import type { Person } from './ports/people-store.ts';
import { runDueWork } from './run-due-work.ts';

/** Sends a person who acts, and so can be reached, what could not reach them before. Never rejects. */
export async function sendWhatWaited(cycle: Cycle, person: Person): Promise<void> {
  try {
    const known = await cycle.people.readPerson(person.id);
    if (known !== undefined && known.reach !== 'ok') {
      const { conversationId } = person;
      await cycle.people.savePerson({
        ...known,
        ...(conversationId === undefined ? {} : { conversationId }),
        reach: 'ok',
      });
    }
    const report = cycle.active.definition.id;
    const period = await currentPeriodId(cycle);
    if (period !== undefined) await reviveDeliveries(cycle, { report, period }, person);
    await reviveDeliveries(cycle, definitionNoticesKey(report), person);
    await reviveDeliveries(cycle, followsKey(report), person);
  } catch (cause) {
    cycle.log.error('deliveries-not-revived', cause);
  }
  await runDueWork(cycle, undefined, 'soon');
}
