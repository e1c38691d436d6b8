import { StorageError } from '../../cycle/errors.ts';
import type { PeriodRecord, Stored } from '../../cycle/ports/report-store.ts';
import { rowName } from '../entity/entity.ts';
import type { Entity, Row } from '../entity/entity.ts';
import { textProperties } from '../entity/text-properties.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { encodeRecord } from '../records/encode-record.ts';
import { periodRecordSchema } from '../records/period-record-schema.ts';
import { revisionTag } from '../records/revision-tag.ts';
import { readRecord } from './read-record.ts';

/** The row of a period at a revision; `before` is what the row holds now, if it is merged into. */
export function periodEntity(period: PeriodRecord, revision: number, before?: PeriodRecord): Entity {
  const keys = { partitionKey: reportKeys.periodPartition(period), rowKey: reportKeys.period };
  const encode = (record: PeriodRecord) => encodeRecord(periodRecordSchema, record, rowName(keys));
  const textBefore = before === undefined ? '' : encode(before);
  return { ...keys, revision, ...textProperties('record', encode(period), textBefore) };
}

/** Reads a period's row. */
export function readPeriodRow(row: Row): Stored<PeriodRecord> {
  const { revision } = row.properties;
  if (typeof revision !== 'number') {
    const cause = new TypeError('No revision');
    throw new StorageError('corrupt', `${rowName(row)} has no revision`, { cause });
  }
  return { record: readRecord(periodRecordSchema, row), etag: revisionTag(revision) };
}

/** An import that did not finish leaves its period marked, and unseen until it is repeated. */
export function isWhole(row: Row): boolean {
  return row.properties['importing'] !== true;
}
