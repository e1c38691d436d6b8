import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAzurite } from '../../support/start-azurite.ts';

/** Runs something with a table service of its own, in a process of its own. */
export async function withAzurite<T>(work: (connectionString: string) => Promise<T>): Promise<T> {
  const location = await mkdtemp(join(tmpdir(), 'rapportbot-bench-'));
  const azurite = await startAzurite({ location });
  try {
    return await work(azurite.connectionString);
  } finally {
    await azurite.stop();
    await rm(location, { recursive: true, force: true });
  }
}
