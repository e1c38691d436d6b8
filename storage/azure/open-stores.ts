import { randomUUID } from 'node:crypto';
import type { TableClientOptions } from './table-client.ts';
import type { Stores } from '../stores.ts';
import { azureDefinitionStore } from './definition-store.ts';
import { azureDeliveryStore } from './delivery-store.ts';
import { interactivePatience } from './patience.ts';
import type { Patience } from './patience.ts';
import { azurePaceStore } from './pace-store.ts';
import { azurePeopleStore } from './people-store.ts';
import { repeatWrite } from './repeat-write.ts';
import { azureReportStore } from './report-store.ts';
import type { Table } from './table.ts';
import { tableClient } from './table-client.ts';
import type { TablesLocation } from './table-client.ts';

export type OpenStoresOptions = TablesLocation & {
  /** Letters and digits in front of each table's name, so that installations can share an account. */
  readonly tablePrefix?: string;
  /** The whole name of the table of people, where it is not the usual one. */
  readonly peopleTable?: string;
  readonly patience?: Patience;
  readonly newWriter?: () => string;
  /** Looks at, or disturbs, each request: for tests. */
  readonly policies?: TableClientOptions['additionalPolicies'];
};

/**
 * Opens the stores over Azure Tables, making the tables that are missing. Any number of processes may do so at once.
 * Rejects with a `StorageError` when the service cannot be reached.
 * @example const { reports } = await openStores({ connectionString: 'UseDevelopmentStorage=true' });
 */
export async function openStores(options: OpenStoresOptions): Promise<Stores> {
  const { tablePrefix = 'Rapportbot', patience = interactivePatience, newWriter = randomUUID } = options;
  const open = async (name: string): Promise<Table> => {
    const client = tableClient(options, name, options.policies ?? []);
    const table = { client, patience, newWriter };
    await repeatWrite(
      table,
      `Opening the table ${client.tableName}`,
      (abortSignal) => client.createTable({ abortSignal }),
      patience.bulk,
    );
    return table;
  };
  const [reports, people, deliveries, definitions] = await Promise.all([
    open(`${tablePrefix}Reports`),
    open(options.peopleTable ?? `${tablePrefix}People`),
    open(`${tablePrefix}Deliveries`),
    open(`${tablePrefix}Definitions`),
  ]);
  return {
    pacing: azurePaceStore(deliveries),
    reports: azureReportStore(reports),
    people: azurePeopleStore(people),
    deliveries: azureDeliveryStore(deliveries),
    definitions: azureDefinitionStore(definitions),
  };
}
