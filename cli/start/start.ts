import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../options-of.ts';
import { claimFolder, releaseFolder } from '../processes/claim-folder.ts';
import { readClock, setClock } from '../processes/clock-file.ts';
import { portProblems } from '../processes/port-problems.ts';
import { startStack } from '../processes/stack.ts';
import { untilAskedToStop } from '../processes/until-asked-to-stop.ts';
import { filesIn, type StartOptions, startOptions, usage } from './options.ts';

/**
 * The whole product on one machine, with the March 2024 example or a report of one's own. Data and clock are kept in `.data/`, so that a second
 * start goes on where the first stopped; `--fresh` begins again. Gives the exit code.
 */
export async function start(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    // Asked for help, nothing else needs to be in order.
    if (args.includes('--help')) {
      console.log(usage);
      return 0;
    }
    return await run(await startOptions(args, new Date()), env);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    if (cause instanceof UsageError) console.error(usage);
    return cause instanceof UsageError ? 2 : 1;
  }
}

async function run(options: StartOptions, env: NodeJS.ProcessEnv): Promise<number> {
  const { data, fresh } = options;
  const ports = {
    AZURITE_TABLE_PORT: Number(env['AZURITE_TABLE_PORT'] ?? 10_002),
    PORT: Number(env['PORT'] ?? 3978),
    LOCAL_TEAMS_PORT: Number(env['LOCAL_TEAMS_PORT'] ?? 56_160),
  };
  await mkdir(data, { recursive: true });
  const inUse = await claimFolder(data);
  const problems = inUse === undefined ? await portProblems(ports) : [inUse];
  if (problems.length > 0) {
    if (inUse === undefined) await releaseFolder(data);
    throw new Error(problems.join('\n'));
  }
  try {
    if (fresh) await clear(data);
    return await serve(options, ports);
  } finally {
    await releaseFolder(data);
  }
}

/** Begins again: everything in the folder goes but the claim on it. */
async function clear(data: string): Promise<void> {
  for (const name of ['azurite', 'teams', 'clock.json']) {
    await rm(join(data, name), { recursive: true, force: true });
  }
}

async function serve(
  options: StartOptions,
  ports: { readonly AZURITE_TABLE_PORT: number; readonly PORT: number; readonly LOCAL_TEAMS_PORT: number },
): Promise<number> {
  const { data, starts } = options;
  const clockFile = join(data, 'clock.json');
  if ((await readClock(clockFile)) === undefined) await setClock(clockFile, starts);
  console.log('Starting the table store, the bot and the local Teams page …');
  const asked = untilAskedToStop();
  const stack = await startStack({
    dataDir: data,
    example: await filesIn(options),
    clockFile,
    ports: { azurite: ports.AZURITE_TABLE_PORT, bot: ports.PORT, local: ports.LOCAL_TEAMS_PORT },
  });
  console.log(
    `\nRapportbot is running. Open ${stack.url}\nStop with Ctrl-C; the next start goes on from there.`,
  );
  const ended = Promise.race(
    [stack.azurite, stack.local, stack.bot()].map(async (child) => {
      await child.ended;
      return child.name;
    }),
  );
  const why = await Promise.race([asked, ended]);
  if (why !== 'asked') console.error(`${why} stopped by itself; stopping the rest.`);
  else console.log('\nStopping …');
  await stack.stop();
  return why === 'asked' ? 0 : 1;
}
