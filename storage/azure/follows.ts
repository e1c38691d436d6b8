import type { Follow, PeopleStore, StoredFollow } from '../../cycle/ports/people-store.ts';
import type { Entity } from '../entity/entity.ts';
import { peopleKeys } from '../keys/people-keys.ts';
import { followSchema } from '../records/follow-schema.ts';
import { insertRow } from './insert-row.ts';
import { queryRows } from './query-rows.ts';
import { readRecord } from './read-record.ts';
import { recordEntity } from './record-entity.ts';
import { removeRow } from './remove-row.ts';
import { replaceRow } from './replace-row.ts';
import type { Table } from './table.ts';

type Follows = Pick<PeopleStore, 'addFollow' | 'listFollows' | 'replaceFollow' | 'removeFollow'>;

/** What people follow, in Azure Tables: a partition for each report. The row's own tag decides who may replace it. */
export function azureFollows(table: Table): Follows {
  return {
    addFollow: async (follow) => insertRow(table, entityOf(follow)),
    listFollows: async (report, person) => {
      const range = person === undefined ? peopleKeys.follows : peopleKeys.followsOf(person);
      const rows = await queryRows(table, peopleKeys.followPartition(report), range);
      return rows.map((row): StoredFollow => ({ follow: readRecord(followSchema, row), etag: row.etag }));
    },
    replaceFollow: async (stored, next) =>
      (await replaceRow(table, entityOf(next), stored.etag)) !== undefined,
    removeFollow: async (follow) => removeRow(table, keysOf(follow)),
  };
}

function keysOf(follow: Parameters<Follows['removeFollow']>[0]) {
  return { partitionKey: peopleKeys.followPartition(follow.report), rowKey: peopleKeys.follow(follow) };
}

function entityOf(follow: Follow): Entity {
  return recordEntity(keysOf(follow), followSchema, follow);
}
