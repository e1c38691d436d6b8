import { type Child, startChild } from './start-child.ts';

/** Starts the local Teams page and its connector. */
export async function startLocalTeams(options: {
  readonly port: number;
  readonly botPort: number;
  readonly team: string;
  readonly dataDir: string;
  readonly clockFile: string;
}): Promise<Child> {
  return startChild({
    name: 'Local Teams',
    file: new URL('../../local/main.ts', import.meta.url),
    env: {
      LOCAL_TEAMS_PORT: String(options.port),
      BOT_URL: `http://127.0.0.1:${options.botPort}/api/messages`,
      LOCAL_TEAM_FILE: options.team,
      LOCAL_DATA_DIR: options.dataDir,
      LOCAL_CLOCK_FILE: options.clockFile,
    },
    ready: /listening on/i,
  });
}
