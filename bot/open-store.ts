import { openStores } from '../storage/azure/open-stores.ts';
import type { Stores } from '../storage/stores.ts';
import type { StoreConfig } from './config/config.ts';
import { StartError } from './start-error.ts';

/**
 * Opens the tables: with the key in a connection string, or with the identity that the process runs as.
 * @throws {StartError} when they cannot be reached.
 */
export async function openStore(store: StoreConfig): Promise<Stores> {
  const where = 'endpoint' in store ? store.endpoint : 'the address in AZURE_TABLES_CONNECTION_STRING';
  try {
    if ('connectionString' in store) return await openStores(store);
    // Only where it is needed: it takes a quarter of a second to load.
    const { DefaultAzureCredential } = await import('@azure/identity');
    return await openStores({ endpoint: store.endpoint, credential: new DefaultAzureCredential() });
  } catch (cause) {
    throw new StartError(`The table store cannot be reached at ${where}: start it, or correct the address.`, {
      cause,
    });
  }
}
