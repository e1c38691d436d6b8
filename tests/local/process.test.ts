import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { connector } from './connector-call.ts';
import { startEchoBot } from './echo-bot.ts';
import { ingrid, team } from './rig.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function start(environment: Record<string, string>): ChildProcess {
  return fork(file('../../local/main.ts'), [], {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      LOCAL_TEAMS_PORT: '0',
      LOCAL_TEAM_FILE: file('fixtures/team.json'),
      ...environment,
    },
    silent: true,
  });
}

/** Waits for the one line that says the process is ready, and gives the address in it. */
async function ready(child: ChildProcess): Promise<string> {
  const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  expect(line).toMatch(/^local Teams listening on http:\/\/127\.0\.0\.1:\d+$/);
  return line.split(' ').at(-1)!;
}

it('continues after a stop where it was, without installing again', async () => {
  const bot = await startEchoBot();
  const environment = { BOT_URL: bot.url, LOCAL_DATA_DIR: mkdtempSync(join(tmpdir(), 'local-process-')) };
  const first = start(environment);
  const url = await ready(first);
  await fetch(`${url}/local/install-all`, { method: 'POST' });
  const created = await connector(url, 'POST', 'conversations', { members: [{ id: ingrid.teamsId }] });
  first.send('shutdown');
  expect(await once(first, 'exit')).toEqual([0, null]);

  const second = start(environment);
  const again = await ready(second);
  const path = `conversations/${encodeURIComponent(created.body.id)}`;
  expect((await connector(again, 'GET', `${path}/members`)).status).toBe(200);
  const before = bot.received.length;
  await fetch(`${again}/local/install-all`, { method: 'POST' });
  expect(bot.received).toHaveLength(before);
  expect(before).toBe(2 + 2 * team.members.length);
  second.kill('SIGTERM');
  expect(await once(second, 'exit')).toEqual([0, null]);
  await bot.stop();
});

it('stops cleanly on SIGINT, also with a listener on its events', async () => {
  const child = start({});
  const url = await ready(child);
  const stream = await fetch(`${url}/events`);
  expect(stream.status).toBe(200);
  const ended = stream.text().catch(() => 'cut');
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await ended;
});

it('tells all that is wrong with its configuration, and exits with 1', async () => {
  const child = start({ LOCAL_TEAMS_PORT: 'many', BOT_URL: 'nowhere' });
  let told = '';
  child.stderr!.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(told).toContain('LOCAL_TEAMS_PORT');
  expect(told).toContain('BOT_URL');
});
