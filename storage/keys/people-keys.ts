import type { Follow } from '../../cycle/ports/people-store.ts';
import { joinKey } from './join-key.ts';
import { keyRange } from './key-range.ts';

/** Keys of the table of people and channels (docs/tables.md). */
export const peopleKeys = {
  personPartition: joinKey('person'),
  people: keyRange('person'),
  person: (id: string) => joinKey('person', id),
  standingPartition: joinKey('standing'),
  standings: keyRange('standing'),
  standing: (email: string) => joinKey('standing', email),
  channelPartition: joinKey('channel'),
  channel: (report: string) => joinKey('channel', report),
  followPartition: (report: string) => joinKey('follow', report),
  follows: keyRange('follow'),
  followsOf: (person: string) => keyRange('follow', person),
  follow: ({ person, section, item = '', row = '' }: Pick<Follow, 'person' | 'section' | 'item' | 'row'>) =>
    joinKey('follow', person, section, item, row),
  askedPartition: joinKey('asked'),
  asked: (person: string, conversation: string) => joinKey('asked', person, conversation),
};
