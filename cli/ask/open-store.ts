import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Azurite, startAzurite } from '../processes/start-azurite.ts';
import { freePort } from '../processes/free-port.ts';
import { readClock } from '../processes/clock-file.ts';
import { UsageError } from '../options-of.ts';
import { storeLocation } from '../store-location.ts';
import type { StoreLocation } from '../../storage/azure/open-at.ts';

/** What `npm run demo -- --keep DIR` leaves beside its store, so that it can be asked without settings. */
const keptSchema = z.object({ report: z.string() });

export interface AskedStore {
  readonly location: StoreLocation;
  /** The id of the report that is in it, where that is known. */
  readonly report?: string;
  /** The time that the store was left at. */
  readonly now?: Date;
  stop(): Promise<void>;
}

/**
 * The store to ask: the one that the environment names, or one that was left behind in a folder, which is started for as long as it is asked.
 * @throws {UsageError} when neither is there.
 */
export async function openAskedStore(folder: string | undefined): Promise<AskedStore> {
  if (folder === undefined) {
    return { location: storeLocation(process.env), stop: async () => {} };
  }
  const kept = keptSchema.parse(JSON.parse(await textOf(join(folder, 'store.json'))));
  const azurite: Azurite = await startAzurite({ location: join(folder, 'azurite'), port: await freePort() });
  const now = await readClock(join(folder, 'clock.json'));
  return {
    location: { connectionString: azurite.connectionString },
    report: kept.report,
    ...(now === undefined ? {} : { now }),
    stop: async () => azurite.stop(),
  };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`${file} is not there: --store names the folder that "demo --keep" left behind.`, {
      cause,
    });
  }
}
