import type { PeopleStore } from '../../cycle/ports/people-store.ts';
import { inSlices } from '../../cycle/breathing.ts';
import { rowName } from '../entity/entity.ts';
import { readText } from '../entity/read-text.ts';
import { peopleKeys } from '../keys/people-keys.ts';
import { askedSchema } from '../records/asked-schema.ts';
import { channelSchema } from '../records/channel-schema.ts';
import { decodeKnown } from '../records/decode-known.ts';
import { personSchema } from '../records/person-schema.ts';
import { azureFollows } from './follows.ts';
import { standingSchema } from '../records/standing-schema.ts';
import { getRow } from './get-row.ts';
import { insertRow } from './insert-row.ts';
import { putRow } from './put-row.ts';
import { queryRows } from './query-rows.ts';
import { readRecord } from './read-record.ts';
import { recordEntity } from './record-entity.ts';
import { replaceRow } from './replace-row.ts';
import type { Table } from './table.ts';

/** People and channels in Azure Tables: one partition each. */
export function azurePeopleStore(table: Table): PeopleStore {
  return {
    ...azureFollows(table),
    savePerson: async (person) => {
      const keys = { partitionKey: peopleKeys.personPartition, rowKey: peopleKeys.person(person.id) };
      await putRow(table, recordEntity(keys, personSchema, person));
    },
    readPerson: async (id) => {
      const row = await getRow(table, peopleKeys.personPartition, peopleKeys.person(id));
      return row === undefined ? undefined : readRecord(personSchema, row);
    },
    listPeople: async () => {
      const rows = await queryRows(table, peopleKeys.personPartition, peopleKeys.people);
      const read = await inSlices(rows, (row) =>
        decodeKnown(personSchema, readText(row, 'record'), rowName(row)),
      );
      return read.filter((person) => person !== undefined);
    },
    listStandings: async () => {
      const rows = await queryRows(table, peopleKeys.standingPartition, peopleKeys.standings);
      return rows.map((row) => ({ standing: readRecord(standingSchema, row), etag: row.etag }));
    },
    saveStanding: async (next, stored) => {
      const keys = {
        partitionKey: peopleKeys.standingPartition,
        rowKey: peopleKeys.standing(next.email),
      };
      const entity = recordEntity(keys, standingSchema, next);
      return stored === undefined
        ? insertRow(table, entity)
        : (await replaceRow(table, entity, stored.etag)) !== undefined;
    },
    saveChannel: async (channel) => {
      const keys = { partitionKey: peopleKeys.channelPartition, rowKey: peopleKeys.channel(channel.report) };
      await putRow(table, recordEntity(keys, channelSchema, channel));
    },
    readChannel: async (report) => {
      const row = await getRow(table, peopleKeys.channelPartition, peopleKeys.channel(report));
      return row === undefined ? undefined : readRecord(channelSchema, row);
    },
    saveAsked: async (person, conversation, questions) => {
      const keys = {
        partitionKey: peopleKeys.askedPartition,
        rowKey: peopleKeys.asked(person, conversation),
      };
      await putRow(table, recordEntity(keys, askedSchema, questions));
    },
    readAsked: async (person, conversation) => {
      const row = await getRow(table, peopleKeys.askedPartition, peopleKeys.asked(person, conversation));
      return row === undefined ? undefined : readRecord(askedSchema, row);
    },
  };
}
