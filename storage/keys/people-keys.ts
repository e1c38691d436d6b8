import { joinKey } from './join-key.ts';
import { keyRange } from './key-range.ts';

/** Keys of the table of people and channels (docs/tables.md). */
export const peopleKeys = {
  personPartition: joinKey('person'),
  people: keyRange('person'),
  person: (id: string) => joinKey('person', id),
  channelPartition: joinKey('channel'),
  channel: (report: string) => joinKey('channel', report),
};
