import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startAzurite } from '../../support/start-azurite.ts';
import type { Azurite } from '../../support/start-azurite.ts';

/** Starts one Azurite for a test file and ends it afterwards. Gives a function that gives its connection string. */
export function withAzurite(): () => string {
  let azurite: Azurite | undefined;
  let location = '';
  beforeAll(async () => {
    location = await mkdtemp(join(tmpdir(), 'rapportbot-azurite-'));
    azurite = await startAzurite({ location });
  });
  afterAll(async () => {
    await azurite?.stop();
    await rm(location, { recursive: true, force: true });
  });
  return () => {
    if (azurite === undefined) throw new Error('Azurite is not running');
    return azurite.connectionString;
  };
}
