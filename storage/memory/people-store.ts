import { inSlices } from '../../cycle/breathing.ts';
import type { PeopleStore } from '../../cycle/ports/people-store.ts';
import { peopleKeys } from '../keys/people-keys.ts';
import { askedSchema } from '../records/asked-schema.ts';
import { channelSchema } from '../records/channel-schema.ts';
import { decodeRecord } from '../records/decode-record.ts';
import { encodeRecord } from '../records/encode-record.ts';
import { decodeKnown } from '../records/decode-known.ts';
import { personSchema } from '../records/person-schema.ts';
import { memoryFollows } from './follows.ts';
import { revisionOf, revisionTag } from '../records/revision-tag.ts';
import { standingSchema } from '../records/standing-schema.ts';

/** People and channels in memory. */
export function memoryPeopleStore(): PeopleStore {
  const people = new Map<string, string>();
  const channels = new Map<string, string>();
  const asked = new Map<string, string>();
  const standings = new Map<string, { readonly text: string; readonly revision: number }>();
  return {
    ...memoryFollows(),
    savePerson: async (person) => {
      people.set(person.id, encodeRecord(personSchema, person, 'A person'));
    },
    readPerson: async (id) => {
      const text = people.get(id);
      return text === undefined ? undefined : decodeRecord(personSchema, text, 'A person');
    },
    listPeople: async () => {
      const rows = [...people].toSorted(([a], [b]) => (a < b ? -1 : 1));
      const read = await inSlices(rows, ([, text]) => decodeKnown(personSchema, text, 'A person'));
      return read.filter((person) => person !== undefined);
    },
    listStandings: async () =>
      [...standings]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { text, revision }]) => ({
          standing: decodeRecord(standingSchema, text, 'A standing'),
          etag: revisionTag(revision),
        })),
    saveStanding: async (next, stored) => {
      const text = encodeRecord(standingSchema, next, 'A standing');
      const known = standings.get(next.email)?.revision;
      const expected = stored === undefined ? undefined : revisionOf(stored.etag);
      if (known !== expected) return false;
      standings.set(next.email, { text, revision: (known ?? 0) + 1 });
      return true;
    },
    saveChannel: async (channel) => {
      channels.set(channel.report, encodeRecord(channelSchema, channel, 'A channel'));
    },
    readChannel: async (report) => {
      const text = channels.get(report);
      return text === undefined ? undefined : decodeRecord(channelSchema, text, 'A channel');
    },
    saveAsked: async (person, conversation, questions) => {
      const text = encodeRecord(askedSchema, questions, 'What was asked');
      asked.set(peopleKeys.asked(person, conversation), text);
    },
    readAsked: async (person, conversation) => {
      const text = asked.get(peopleKeys.asked(person, conversation));
      return text === undefined ? undefined : decodeRecord(askedSchema, text, 'What was asked');
    },
  };
}
