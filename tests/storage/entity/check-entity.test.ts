import { expect, test } from 'vitest';
import { checkEntity } from '../../../storage/entity/check-entity.ts';
import type { Entity } from '../../../storage/entity/entity.ts';
import { toTableKey } from '../../../storage/keys/table-key.ts';

function entity(properties: Readonly<Record<string, unknown>>): Entity {
  const keys = { partitionKey: toTableKey('pk'), rowKey: toTableKey('rk') };
  return Object.assign<object, object>(keys, properties) as Entity;
}

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, 1]));

/** 16 strings and a rest. By the published rule: 4 + 2 × 4 for keys, and 8 + 2 × 3 + 4 + 2 × length for each property. */
const strings = (rest: number) => ({
  ...Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`s${10 + index}`, 'x'.repeat(32_000)])),
  s99: 'x'.repeat(rest),
});

test('252 properties and 1 MiB are accepted, one more is not', () => {
  expect(() => checkEntity(entity(many(252)))).not.toThrow();
  expect(() => checkEntity(entity(many(253)))).toThrow('253 properties');
  // 1 048 576 = 12 + 16 × (18 + 64 000) + 18 + 2 × 12 129, which leaves nothing over.
  expect(() => checkEntity(entity(strings(12_129)))).not.toThrow();
  expect(() => checkEntity(entity(strings(12_130)))).toThrow('1048578 bytes');
});

test('a string over 32 K units is refused', () => {
  expect(() => checkEntity(entity({ text: 'x'.repeat(32_767) }))).not.toThrow();
  expect(() => checkEntity(entity({ text: 'x'.repeat(32_768) }))).toThrow('text is too long');
});

test('a value that the client would leave out is refused by name', () => {
  for (const value of [undefined, null, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => checkEntity(entity({ count: value }))).toThrow(expect.objectContaining({ code: 'refused' }));
    expect(() => checkEntity(entity({ count: value }))).toThrow('count has no value');
  }
});
