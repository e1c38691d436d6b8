import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../../cli/processes/free-port.ts';
import { type Azurite, startAzurite } from '../support/start-azurite.ts';

// Each test starts a process or two.
vi.setConfig({ testTimeout: 120_000 });

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const example = (file: string) => path(`../../examples/helse-nord-ikt/${file}`);

let folder: string;
let azurite: Azurite;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bot-'));
  azurite = await startAzurite({ location: folder });
});
afterAll(async () => {
  await azurite.stop();
  rmSync(folder, { recursive: true });
});

function startProcess(environment: Record<string, string>) {
  const child: ChildProcess = fork(path('../../bot/main.ts'), [], {
    execArgv: ['--import', import.meta.resolve('tsx')],
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      AZURE_TABLES_CONNECTION_STRING: azurite.connectionString,
      RAPPORTBOT_DEFINITION: example('definition.yaml'),
      RAPPORTBOT_PLAN: example('plan-2024.yaml'),
      ...environment,
    },
    silent: true,
  });
  const said = { out: '', err: '' };
  child.stderr?.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  // Not `close`: it never comes once the parent has disconnected.
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code));
  });
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  const listening = new Promise<number>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said.out += chunk.toString();
      const port = /"port":(\d+).*"event":"listening"/.exec(said.out)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    void ended.then(() => reject(new Error(said.err)));
  });
  listening.catch(() => undefined);
  return { child, said, ended, closed, listening };
}

const stops: readonly [string, (child: ChildProcess) => void][] = [
  ['the message shutdown', (child) => child.send('shutdown')],
  ['SIGTERM', (child) => child.kill('SIGTERM')],
  ['SIGINT', (child) => child.kill('SIGINT')],
  ['the parent\u2019s end', (child) => child.disconnect()],
];

test.each(stops)('starts on loopback, is ready, and ends cleanly by %s', async (_, stop) => {
  const bot = startProcess({});
  const port = await bot.listening;
  expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200);
  expect(bot.said.out).toContain('"host":"127.0.0.1"');
  expect(bot.said.out).toMatch(/"missing":"BOT_APP_ID","event":"local-only"/);
  stop(bot.child);
  expect(await bot.ended).toBe(0);
  expect(bot.said.err).toBe('');
});

async function failure(environment: Record<string, string>): Promise<string> {
  const bot = startProcess(environment);
  expect(await bot.ended).toBe(1);
  await bot.closed;
  return bot.said.err.trim();
}

test('a port in use, in one sentence', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  expect(await failure({ PORT: String(port) })).toBe(
    `Port ${port} is in use by another process: stop it, or set PORT.`,
  );
  server.close();
});

test('a store that is not there, in one sentence', async () => {
  const nowhere = azurite.connectionString.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${await freePort()}`);
  const said = await failure({ AZURE_TABLES_CONNECTION_STRING: nowhere });
  expect(said).toMatch(/^The table store cannot be reached at .*: start it, or correct the address\.$/);
  expect(said).not.toContain('AccountKey');
});

test('a definition that is not in order, each problem with its place', async () => {
  const file = join(folder, 'broken.yaml');
  writeFileSync(file, 'schema: 1\nid: broken\nversion: one\n');
  const said = await failure({ RAPPORTBOT_DEFINITION: file, RAPPORTBOT_PLAN: '' });
  expect(said.split('\n')[0]).toBe(`${file} is not in order:`);
  expect(said).toContain(`${file}:3:`);
});

test('a plan that is not in order, by its own name among several', async () => {
  const file = join(folder, 'plan-2025.yaml');
  writeFileSync(file, 'schema: 1\nreport: helse-nord-ikt\nyear: 2025\nitems:\n  statment: {}\n');
  const said = await failure({ RAPPORTBOT_PLAN: `${example('plan-2024.yaml')}, ${file}` });
  expect(said).toBe(
    `${file} is not in order:\n  ${file}:5:3 The report has no item "statment". Did you mean "statement"?`,
  );
});

test('a definition that is not there', async () => {
  expect(await failure({ RAPPORTBOT_DEFINITION: '/nowhere.yaml' })).toBe(
    '/nowhere.yaml cannot be read: correct the path.',
  );
});
