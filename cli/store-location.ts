import type { StoreLocation } from '../storage/azure/open-at.ts';
import { UsageError } from './options-of.ts';

/**
 * Where the environment says that the store is, as for the bot.
 * @throws {UsageError} when neither or both variables are set.
 */
export function storeLocation(variables: Readonly<Record<string, string | undefined>>): StoreLocation {
  const connectionString = variables['AZURE_TABLES_CONNECTION_STRING']?.trim() || undefined;
  const endpoint = variables['AZURE_TABLES_ENDPOINT']?.trim() || undefined;
  const peopleTable = variables['RAPPORTBOT_PEOPLE_TABLE']?.trim() || undefined;
  const people = peopleTable === undefined ? {} : { peopleTable };
  if (connectionString !== undefined && endpoint === undefined) return { connectionString, ...people };
  if (endpoint !== undefined && connectionString === undefined) return { endpoint, ...people };
  throw new UsageError(
    'Set AZURE_TABLES_CONNECTION_STRING or AZURE_TABLES_ENDPOINT, and only one of them, to the store of the bot.',
  );
}
