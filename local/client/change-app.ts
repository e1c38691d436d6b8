import { findMember } from '../conversations/find-member.ts';
import { deliver } from '../to-bot/deliver.ts';
import { installActivities } from '../to-bot/install-activities.ts';
import type { App } from '../wire/overview.ts';
import type { World } from '../world.ts';
import { ClientError } from './client-error.ts';
import { failureOf } from './failure-of.ts';

export type AppChange = 'install' | 'uninstall' | 'block' | 'unblock';

const after: Record<AppChange, App> = {
  install: 'installed',
  uninstall: 'none',
  block: 'blocked',
  unblock: 'installed',
};

/**
 * Adds, removes, blocks or unblocks the app for a person (Entra object id) or for the team (`team`). The bot is told of
 * adding and removing, not of blocking: as in Teams it learns of that when it next writes. `told` is whether the bot has
 * taken all there was to tell.
 */
export async function changeApp(
  world: World,
  who: string,
  change: AppChange,
  patienceMs = 5_000,
): Promise<{ readonly told: boolean }> {
  if (who !== 'team' && findMember(world, who) === undefined) {
    throw new ClientError(404, 'unknown-person', 'There is no such person.');
  }
  const app = after[change];
  const silent = change === 'block' || change === 'unblock';
  const save = (announced: boolean) => {
    world.store.save({ kind: 'app', who, app, announced });
    world.events.publish({ type: 'people' });
  };
  // The app is there before the bot hears of it, as the bot greets at once.
  save(silent);
  if (silent) return { told: true };
  const told = await tell(world, who, change === 'install' ? 'add' : 'remove', patienceMs);
  if (told) save(true);
  return { told };
}

async function tell(
  world: World,
  who: string,
  action: 'add' | 'remove',
  patienceMs: number,
): Promise<boolean> {
  for (const activity of installActivities(world, who, action, 'nb-NO')) {
    const how = { timeoutMs: world.config.messageTimeoutMs, patienceMs };
    const outcome = await deliver(world.config.botUrl, activity, how);
    if (failureOf(outcome) !== undefined) return false;
  }
  return true;
}
