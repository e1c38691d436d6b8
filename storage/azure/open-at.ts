import type { Stores } from '../stores.ts';
import { openStores } from './open-stores.ts';

/** Where the tables are: a connection string with its key, or an endpoint that the process's own identity opens. */
export type StoreLocation = ({ readonly connectionString: string } | { readonly endpoint: string }) & {
  /** The table of people, where it is not the usual one: each bot of an account has its own. */
  readonly peopleTable?: string;
};

/** Opens the stores at a place that the environment names. Rejects as `openStores` does. */
export async function openAt(location: StoreLocation): Promise<Stores> {
  if ('connectionString' in location) return openStores(location);
  // Only where it is needed: it takes a quarter of a second to load.
  const { DefaultAzureCredential } = await import('@azure/identity');
  const { endpoint, peopleTable } = location;
  const credential = new DefaultAzureCredential();
  return openStores({ endpoint, credential, ...(peopleTable === undefined ? {} : { peopleTable }) });
}
