import type { DefinitionStore } from '../cycle/ports/definition-store.ts';
import type { DeliveryStore } from '../cycle/ports/delivery-store.ts';
import type { PaceStore } from '../cycle/ports/pace-store.ts';
import type { PeopleStore } from '../cycle/ports/people-store.ts';
import type { ReportStore } from '../cycle/ports/report-store.ts';

/** All stores of one installation. `openStores` gives them over Azure Tables, `openMemoryStores` in memory. */
export interface Stores {
  readonly pacing: PaceStore;
  readonly reports: ReportStore;
  readonly people: PeopleStore;
  readonly deliveries: DeliveryStore;
  readonly definitions: DefinitionStore;
}
