import { StorageError } from '../cycle/errors.ts';
import { openAt } from '../storage/azure/open-at.ts';
import type { Stores } from '../storage/stores.ts';
import type { StoreConfig } from './config/config.ts';
import { StartError } from './start-error.ts';

/**
 * Opens the tables: with the key in a connection string, or with the identity that the process runs as.
 * @throws {StartError} that says what to do when they cannot be reached.
 */
export async function openStore(store: StoreConfig): Promise<Stores> {
  const where = 'endpoint' in store ? store.endpoint : 'the address in AZURE_TABLES_CONNECTION_STRING';
  try {
    return await openAt(store);
  } catch (cause) {
    throw new StartError(sentenceFor(cause, where), { cause });
  }
}

function sentenceFor(cause: unknown, where: string): string {
  if (cause instanceof StorageError && cause.code === 'refused') {
    return `The table store at ${where} refuses this process: give its identity the role Storage Table Data Contributor, or correct the key.`;
  }
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause.name : '';
  if (/AuthenticationError$|^CredentialUnavailableError$/.test(inner)) {
    return `There is no identity to open the table store at ${where} with: give this process a managed identity, and name a user-assigned one in AZURE_CLIENT_ID.`;
  }
  return `The table store cannot be reached at ${where}: start it, or correct the address.`;
}
