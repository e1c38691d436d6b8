import type { ExampleFiles } from './example.ts';
import { type Child, startChild } from './start-child.ts';

/** Starts the bot as it is deployed, configured by its environment. */
export async function startBot(options: {
  readonly port: number;
  readonly connectionString: string;
  readonly example: ExampleFiles;
  readonly clockFile: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What `npm run build` made, or another; the source when left out. */
  readonly file?: URL;
}): Promise<Child> {
  const { port, connectionString, example, clockFile } = options;
  return startChild({
    name: 'The bot',
    file: options.file ?? new URL('../../bot/main.ts', import.meta.url),
    env: {
      PORT: String(port),
      AZURE_TABLES_CONNECTION_STRING: connectionString,
      RAPPORTBOT_DEFINITION: example.definition,
      RAPPORTBOT_PLAN: example.plans.join(','),
      ...(example.history === undefined ? {} : { RAPPORTBOT_HISTORY: example.history }),
      RAPPORTBOT_CLOCK_FILE: clockFile,
      ...options.env,
    },
    ready: /"event":"listening"/,
  });
}
