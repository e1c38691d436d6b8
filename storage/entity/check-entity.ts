import { StorageError } from '../../cycle/errors.ts';
import { rowName } from './entity.ts';
import type { Entity } from './entity.ts';

const mostProperties = 252;
const longestString = 32_767;
const mostBytes = 1_048_576;

/** What a value takes in the service, by the rule that Azure Tables publishes for the size of an entity. */
function valueBytes(value: string | number | boolean): number {
  if (typeof value === 'string') return 4 + 2 * value.length;
  return typeof value === 'number' ? 8 : 1;
}

function problemOf(entity: Entity): string | undefined {
  const { partitionKey, rowKey, ...properties } = entity;
  const entries = Object.entries(properties);
  if (entries.length > mostProperties)
    return `it has ${entries.length} properties, at most ${mostProperties}`;
  let bytes = 4 + 2 * (partitionKey.length + rowKey.length);
  for (const [name, value] of entries) {
    if (value === undefined || value === null || (typeof value === 'number' && !Number.isFinite(value))) {
      return `${name} has no value`;
    }
    if (typeof value === 'string' && value.length > longestString) return `${name} is too long`;
    bytes += 8 + 2 * name.length + valueBytes(value);
  }
  return bytes > mostBytes ? `it takes ${bytes} bytes, at most ${mostBytes}` : undefined;
}

/**
 * Gives the entity back when Azure Tables can hold it: 252 properties, 32 K units a string, 1 MiB in all, no value that
 * the client would drop without a word. Otherwise throws `StorageError` `refused` before anything is sent; the local store
 * would accept more than Azure does.
 */
export function checkEntity(entity: Entity): Entity {
  const problem = problemOf(entity);
  if (problem === undefined) return entity;
  throw new StorageError('refused', `${rowName(entity)} was not stored: ${problem}`, {
    cause: new RangeError(problem),
  });
}
