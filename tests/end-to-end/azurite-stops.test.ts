import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freePort } from '../../cli/processes/free-port.ts';
import { startAzurite } from '../../cli/processes/start-azurite.ts';

it('ends by itself once it has saved, and is not killed', async () => {
  const location = await mkdtemp(join(tmpdir(), 'rapportbot-azurite-'));
  const azurite = await startAzurite({ location, port: await freePort() });
  await azurite.stop();
  expect(azurite.process.signalCode).toBeNull();
  expect(azurite.process.exitCode).toBe(0);
  await rm(location, { recursive: true });
});
