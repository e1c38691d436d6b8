import { TableClient } from '@azure/data-tables';
import type { TableServiceClientOptions } from '@azure/data-tables';
import { asciiBody } from './ascii-body.ts';
import { interactiveRetries } from './patience.ts';

export type TableClientOptions = TableServiceClientOptions;

/**
 * How the process proves who it is towards Azure: a managed identity, or any other source of tokens. Named by its shape,
 * so that nothing here depends on the package that has them.
 */
export interface TokenCredential {
  getToken(
    scopes: string | string[],
  ): Promise<{ readonly token: string; readonly expiresOnTimestamp: number } | null>;
}

/** Where the tables are: a connection string (Azurite), or an account's address with a credential. */
export type TablesLocation =
  | { readonly connectionString: string }
  | { readonly endpoint: string; readonly credential: TokenCredential };

/** Makes the client of one table. Plain http is allowed only where the connection itself says so: Azurite on this machine. */
export function tableClient(
  location: TablesLocation,
  tableName: string,
  additionalPolicies: NonNullable<TableClientOptions['additionalPolicies']>,
): TableClient {
  const options = {
    retryOptions: interactiveRetries,
    additionalPolicies: [asciiBody, ...additionalPolicies],
  };
  if ('connectionString' in location) {
    return TableClient.fromConnectionString(location.connectionString, tableName, {
      ...options,
      allowInsecureConnection: true,
    });
  }
  return new TableClient(location.endpoint, tableName, location.credential, options);
}
