import type { IncomingActivity } from '../front-door/activity-schema.ts';
import { finishTurn } from './finish-turn.ts';
import { runTurn } from './run-turn.ts';
import type { TurnParts } from './turn-parts.ts';

const nothing = async () => {};

/**
 * The app was added to, or removed from, a person's chat or a team. Teams sends a `conversationUpdate` besides for the
 * same event, so only this one says welcome. An upgrade of the app is no reason to.
 */
export async function onInstallation(
  parts: TurnParts,
  activity: IncomingActivity,
): Promise<() => Promise<void>> {
  if (activity.conversation.conversationType !== 'personal') return nothing;
  if (activity.action === 'remove') {
    await leave(parts, activity);
    return nothing;
  }
  if (activity.action !== 'add') return nothing;
  const result = await runTurn(parts, activity, { type: 'installed' });
  return () => finishTurn(parts, activity, result);
}

async function leave(parts: TurnParts, activity: IncomingActivity): Promise<void> {
  const person = await parts.cycle.people.readPerson(activity.from.aadObjectId ?? '');
  if (person === undefined) return;
  await parts.cycle.people.savePerson({ ...person, reach: 'uninstalled' });
}
