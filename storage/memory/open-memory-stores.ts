import type { Stores } from '../stores.ts';
import { memoryDefinitionStore } from './definition-store.ts';
import { memoryDeliveryStore } from './delivery-store.ts';
import { memoryPaceStore } from './pace-store.ts';
import { memoryPeopleStore } from './people-store.ts';
import { memoryReportStore } from './report-store.ts';

/**
 * Opens empty stores in memory, which make the same promises as those over Azure Tables. They end with the process.
 * `now` is what the rows say they were written at, in milliseconds.
 * @example const { reports } = openMemoryStores();
 */
export function openMemoryStores(now: () => number = Date.now): Stores {
  return {
    reports: memoryReportStore(),
    people: memoryPeopleStore(),
    deliveries: memoryDeliveryStore(now),
    pacing: memoryPaceStore(now),
    definitions: memoryDefinitionStore(),
  };
}
