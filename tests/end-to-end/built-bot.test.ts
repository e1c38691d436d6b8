import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../cli/build/build.ts';
import { setClock } from '../../cli/processes/clock-file.ts';
import { march2024 } from '../../cli/processes/example.ts';
import { freePort } from '../../cli/processes/free-port.ts';
import { startBot } from '../../cli/processes/start-bot.ts';
import type { Child } from '../../cli/processes/start-child.ts';
import { startConnector } from '../bot/support/connector.ts';
import { hanne, recorded } from '../bot/support/start-bot.ts';
import { type Azurite, startAzurite } from '../support/start-azurite.ts';

let data: string;
let azurite: Azurite;
let bot: Child | undefined;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'rapportbot-built-'));
  azurite = await startAzurite({ location: data });
});
afterAll(async () => {
  await bot?.stop();
  await azurite.stop();
  await rm(data, { recursive: true, force: true });
});

it('the built bot starts without a loader, reaches its store and answers a message with a card', async () => {
  // Inside the repository, where its packages are found.
  const outfile = 'out/test-build/bot.mjs';
  await build(outfile);
  // The SDK's application is inside, without the dialogs that it would load.
  const text = await readFile(outfile, 'utf8');
  expect(text).toContain('@microsoft/teams-ai/lib/Application.js');
  expect(text).not.toMatch(/(?:require\(|from )"botbuilder-dialogs"/u);
  const port = await freePort();
  const clockFile = join(data, 'clock.json');
  await setClock(clockFile, new Date('2024-04-09T06:42:00Z'));
  const { connectionString } = azurite;
  bot = await startBot({
    port,
    connectionString,
    example: march2024,
    clockFile,
    file: pathToFileURL(outfile),
  });
  const url = `http://127.0.0.1:${port}`;
  expect((await fetch(`${url}/ready`)).status).toBe(200);

  const connector = await startConnector([hanne]);
  try {
    const posted = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(recorded('personal-message', connector.url)),
    });
    expect(posted.status).toBe(200);
    await expect.poll(() => connector.posts().length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(JSON.stringify(connector.posts()[0]?.body)).toContain('AdaptiveCard');
  } finally {
    await connector.close();
  }
  expect(await bot.stop()).toBeUndefined();
  expect(await bot.ended).toBe(0);
});
