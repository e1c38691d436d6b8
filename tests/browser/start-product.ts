import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setClock } from '../../cli/processes/clock-file.ts';
import { march2024 } from '../../cli/processes/example.ts';
import { freePort } from '../../cli/processes/free-port.ts';
import { startStack } from '../../cli/processes/stack.ts';

export interface Product {
  readonly url: string;
  stop(): Promise<void>;
}

/** The whole product as `npm start` runs it, on a store of its own, at a moment of the example's month. */
export async function startProduct(moment: string): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rapportbot-month-'));
  const clockFile = join(dataDir, 'clock.json');
  await setClock(clockFile, new Date(moment));
  const stack = await startStack({
    dataDir,
    example: march2024,
    clockFile,
    ports: { azurite: await freePort(), bot: await freePort(), local: await freePort() },
    botEnv: { RAPPORTBOT_TICK_SECONDS: '1' },
  });
  return {
    url: stack.url,
    stop: async () => {
      await stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
