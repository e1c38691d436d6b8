import { openForm, submitForm } from './answer-section.ts';
import { playMonth, quiet, settledDeliveries } from './play-month.ts';
import { press } from './press.ts';
import { pressAsCoordinator, publish } from './publish.ts';
import type { Rig } from './rig.ts';
import { waitUntil } from './wait-until.ts';

const patienceMs = 120_000;

/**
 * Plays a month in which the only instance stops at a failpoint. Then a second starts and takes over. Everything that passes a failpoint is done in the month: a draft, a late answer, a post that nobody knows the fate of,
 * which the coordinator settles. Gives whether the failpoint was reached.
 */
export async function failAtMonth(
  rig: Rig,
  options: { readonly period: string; readonly seed: number; readonly failAt: string },
): Promise<boolean> {
  const { period, seed, failAt } = options;
  const { bots, teams } = rig;
  await bots.startInstance(0, failAt);
  const over = { yes: false };
  const rescue = (async (): Promise<boolean> => {
    while (!over.yes) {
      if (!(await bots.ended(0, 200))) continue;
      await bots.startInstance(1);
      return true;
    }
    return false;
  })();
  rescue.catch(() => undefined);
  try {
    await playMonth(rig, { period, seed, patienceMs, publish: false });
    await draftThenAnswer(rig, period);
    await quiet(rig, period, patienceMs);
    await publishInDoubt(rig, period);
    await quiet(rig, period, patienceMs);
  } finally {
    over.yes = true;
    await teams.setFaults({});
  }
  const reached = await rescue;
  await Promise.all([bots.stopInstance(0), bots.stopInstance(1)]);
  return reached;
}

/** An owner opens the form again, puts it aside as a draft, and hands it in after all. */
async function draftThenAnswer(rig: Rig, period: string): Promise<void> {
  const { organisation, ledger, teams, door } = rig;
  for (const owner of organisation.owners.slice(0, 2)) {
    const conversation = teams.conversationOf(owner);
    const standing = ledger.newest(conversation, 'submit', period);
    const receipt = standing ?? ledger.newest(conversation, 'open-form', period);
    if (receipt === undefined) continue;
    const form = standing?.message ?? (await openForm(rig, owner, receipt));
    const button = form?.card.buttons.find(({ verb }) => verb === 'draft');
    if (form === undefined || button === undefined) continue;
    const { activityId } = receipt;
    const inputs = Object.fromEntries(form.card.inputs.map(({ id, value }) => [id, value]));
    const { shown } = await press(door, owner, conversation, {
      activityId,
      verb: 'draft',
      data: button.data,
      inputs,
    });
    const after = shown.type === 'card' && shown.message.kind === 'form' ? shown.message : form;
    await submitForm(rig, owner, activityId, after);
  }
}

/** The root post arrives and its answer is lost; the coordinator says that it is there. */
async function publishInDoubt(rig: Rig, period: string): Promise<void> {
  const { organisation, teams, stores, ledger } = rig;
  const { report, coordinator } = organisation;
  await teams.setFaults({ acceptedThenReset: 1 }, organisation.channelId);
  await publish(rig, period, patienceMs);
  await settledDeliveries(rig, period, 'report', 1, patienceMs);
  await teams.setFaults({});
  await waitUntil(
    'the doubtful post to be settled',
    async () => {
      const listed = await stores.deliveries.list({ report, period });
      const doubtful = listed.some(
        ({ delivery }) =>
          delivery.kind === 'report' && ['unknown', 'pending', 'sending'].includes(delivery.state),
      );
      if (!doubtful) return true;
      const card = ledger.cards(teams.conversationOf(coordinator)).at(-1);
      if (card !== undefined) await pressAsCoordinator(rig, period, 'arrived', card.activityId);
      return undefined;
    },
    { withinMs: patienceMs, everyMs: 500 },
  );
}
