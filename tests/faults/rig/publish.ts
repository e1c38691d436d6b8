import { press } from './press.ts';
import type { Rig } from './rig.ts';
import { waitUntil } from './wait-until.ts';

/** The coordinator approves and publishes, each by its button on the preview, pressing again while no answer comes. */
export async function publish(rig: Rig, period: string, withinMs: number): Promise<void> {
  for (const verb of ['approve', 'publish']) {
    let pressed = false;
    const press = async (): Promise<true | undefined> => {
      const card = previewWith(rig, period, verb);
      // Of a long report the card changes after the press was answered.
      if (card === undefined) return pressed ? true : undefined;
      pressed = true;
      return (await pressAsCoordinator(rig, period, verb, card.activityId)) ? true : undefined;
    };
    await waitUntil(`${verb} by the coordinator`, press, { withinMs, everyMs: 500 });
  }
}

/** The newest preview that has the button. */
function previewWith({ organisation, ledger, teams }: Rig, period: string, verb: string) {
  return ledger.newest(teams.conversationOf(organisation.coordinator), verb, period);
}

/**
 * Presses a button of the coordinator's, whether or not a card shows it now. Gives whether a card was answered that has no such
 * button any more.
 */
export async function pressAsCoordinator(
  rig: Rig,
  period: string,
  verb: string,
  activityId: string,
): Promise<boolean> {
  const { organisation, ledger, teams, door } = rig;
  const { coordinator, report } = organisation;
  const conversation = teams.conversationOf(coordinator);
  const data = { verb, report, period };
  const { shown } = await press(door, coordinator, conversation, { activityId, verb, data });
  if (shown.type !== 'card') return false;
  ledger.replace(conversation, activityId, shown.message);
  return !shown.message.card.buttons.some((button) => button.verb === verb);
}
