import type { World } from '../world.ts';
import { changeApp } from './change-app.ts';

export interface InstallAll {
  readonly installed: readonly string[];
  readonly alreadyInstalled: readonly string[];
  /** Those whose installation the bot has not taken. */
  readonly failed: readonly string[];
}

/**
 * Adds the app to the team and then for each person in turn. Whoever has it is left as they are, and so are those who
 * blocked it, so it can be called at every start. Waits up to a minute for the bot to come up.
 */
export async function installAll(world: World): Promise<InstallAll> {
  const installed: string[] = [];
  const alreadyInstalled: string[] = [];
  const failed: string[] = [];
  for (const who of ['team', ...world.team.members.map((member) => member.aadObjectId)]) {
    const { app, announced } = world.store.app(who);
    const settled = announced && app !== 'none';
    if (settled) alreadyInstalled.push(who);
    else if ((await changeApp(world, who, 'install', 60_000)).told) installed.push(who);
    else failed.push(who);
    // A bot that does not come up for the first will not for the others.
    if (failed.length > 0) break;
  }
  return { installed, alreadyInstalled, failed };
}
