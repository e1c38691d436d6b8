import type { TableEntityResult } from '@azure/data-tables';
import type { Row } from '../entity/entity.ts';

/** Gives a row its own shape, apart from the client's. */
export function toRow(entity: TableEntityResult<Record<string, unknown>>): Row {
  const { etag, partitionKey = '', rowKey = '', timestamp, ...properties } = entity;
  const writtenAt = Date.parse(timestamp ?? '');
  return { partitionKey, rowKey, etag, properties, ...(Number.isNaN(writtenAt) ? {} : { writtenAt }) };
}
