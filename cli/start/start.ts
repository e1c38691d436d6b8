import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readClock, setClock } from '../processes/clock-file.ts';
import { march2024 } from '../processes/example.ts';
import { startStack } from '../processes/stack.ts';
import { untilAskedToStop } from '../processes/until-asked-to-stop.ts';

/** When the example's clock starts: some have answered in past months by now, and the deadline is days away. */
const exampleStarts = new Date('2024-04-09T06:30:00Z');

/**
 * The whole product on one machine with the March 2024 example. Data and clock are kept in `.data/`, so that a second
 * start goes on where the first stopped; `--fresh` begins again. Gives the exit code.
 */
export async function start(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { fresh: { type: 'boolean', default: false }, data: { type: 'string', default: '.data' } },
  });
  if (values.fresh) await rm(values.data, { recursive: true, force: true });
  await mkdir(values.data, { recursive: true });
  const clockFile = join(values.data, 'clock.json');
  if ((await readClock(clockFile)) === undefined) await setClock(clockFile, exampleStarts);

  console.log('Starting the table store, the bot and the local Teams page …');
  const asked = untilAskedToStop();
  try {
    const stack = await startStack({
      dataDir: values.data,
      example: march2024,
      clockFile,
      ports: {
        azurite: Number(env['AZURITE_TABLE_PORT'] ?? 10_002),
        bot: Number(env['PORT'] ?? 3978),
        local: Number(env['LOCAL_TEAMS_PORT'] ?? 56_160),
      },
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
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    return 1;
  }
}
