import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ExampleFiles } from './example.ts';
import { type Azurite, startAzurite } from './start-azurite.ts';
import { startBot } from './start-bot.ts';
import type { Child } from './start-child.ts';
import { startLocalTeams } from './start-local-teams.ts';

const installSchema = z.object({ failed: z.array(z.string()) });

export interface StackOptions {
  readonly dataDir: string;
  readonly example: ExampleFiles;
  readonly clockFile: string;
  readonly ports: { readonly azurite: number; readonly bot: number; readonly local: number };
  readonly botEnv?: Readonly<Record<string, string>>;
}

/** The whole product on one machine: the table store, the bot and the local Teams page, each a process. */
export interface Stack {
  readonly url: string;
  readonly azurite: Azurite;
  readonly local: Child;
  /** The bot that runs now. */
  bot(): Child;
  /** Starts the bot again after it was stopped or killed. */
  restartBot(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts everything in order; when one part does not start, those that did are stopped again. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, example, clockFile, ports } = options;
  await mkdir(dataDir, { recursive: true });
  const started: Child[] = [];
  const stop = async () => {
    for (const child of started.toReversed()) await child.stop();
  };
  const keep = <T extends Child>(child: T): T => {
    started.push(child);
    return child;
  };
  try {
    const azurite = keep(await startAzurite({ location: join(dataDir, 'azurite'), port: ports.azurite }));
    const { connectionString } = azurite;
    const env = options.botEnv ?? {};
    const newBot = () => startBot({ port: ports.bot, connectionString, example, clockFile, env });
    let bot = keep(await newBot());
    const local = keep(
      await startLocalTeams({
        port: ports.local,
        botPort: ports.bot,
        team: example.team,
        dataDir: join(dataDir, 'teams'),
        clockFile,
      }),
    );
    const url = `http://127.0.0.1:${ports.local}`;
    await installEverywhere(url);
    return {
      url,
      azurite,
      local,
      bot: () => bot,
      restartBot: async () => {
        started.splice(started.indexOf(bot), 1);
        bot = keep(await newBot());
      },
      stop,
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

/** Adds the app to the team and for each person, as an administrator's app policy does. Who has it is left alone. */
async function installEverywhere(url: string): Promise<void> {
  const response = await fetch(`${url}/local/install-all`, { method: 'POST' });
  const answer = await response.text();
  const failed = response.ok ? installSchema.parse(JSON.parse(answer)).failed : [answer];
  if (failed.length > 0) throw new Error(`The app could not be installed: ${failed.join(', ')}`);
}
