import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sizedMemory } from '../../../report/remembered/sized-memory.ts';

it('never holds more than it may, and never gives another value than was kept', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 6 })), (texts) => {
      const memory = sizedMemory<string>(10);
      for (const text of texts) memory.keep(text, `of ${text}`);
      const held = [...new Set(texts)].filter((text) => memory.get(text) !== undefined);
      expect(held.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(10);
      for (const text of held) expect(memory.get(text)).toBe(`of ${text}`);
    }),
  );
});

it('lets go of the oldest', () => {
  const memory = sizedMemory<number>(4);
  memory.keep('aa', 1);
  memory.keep('bb', 2);
  memory.keep('cc', 3);
  expect([memory.get('aa'), memory.get('bb'), memory.get('cc')]).toEqual([undefined, 2, 3]);
});

it('does not hold what is larger than all of it', () => {
  const memory = sizedMemory<number>(4);
  memory.keep('aa', 1);
  memory.keep('larger', 2);
  expect([memory.get('aa'), memory.get('larger')]).toEqual([1, undefined]);
});
