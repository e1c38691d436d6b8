import type { PeopleStore } from '../../cycle/ports/people-store.ts';
import { readText } from '../entity/read-text.ts';
import { peopleKeys } from '../keys/people-keys.ts';
import { askedSchema } from '../records/asked-schema.ts';
import { channelSchema } from '../records/channel-schema.ts';
import { isOfNewerRelease } from '../records/is-of-newer-release.ts';
import { personSchema } from '../records/person-schema.ts';
import { azureFollows } from './follows.ts';
import { getRow } from './get-row.ts';
import { putRow } from './put-row.ts';
import { queryRows } from './query-rows.ts';
import { readRecord } from './read-record.ts';
import { recordEntity } from './record-entity.ts';
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
      return rows
        .filter((row) => !isOfNewerRelease(personSchema, readText(row, 'record')))
        .map((row) => readRecord(personSchema, row));
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
