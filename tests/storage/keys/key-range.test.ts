import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fallingKeyNumber } from '../../../storage/keys/falling-key-number.ts';
import { joinKey } from '../../../storage/keys/join-key.ts';
import { keyNumber } from '../../../storage/keys/key-number.ts';
import { keyRange } from '../../../storage/keys/key-range.ts';
import { toTableKey } from '../../../storage/keys/table-key.ts';

const part = fc.string({ unit: fc.constantFrom(...Array.from('ab|}~!=/å ')), maxLength: 5 });

test('a range holds the keys that begin with its parts, and no others', () => {
  fc.assert(
    fc.property(fc.tuple(part, part), fc.tuple(part, part, part), (start, parts) => {
      const { from, to } = keyRange(...start);
      const key = joinKey(...parts);
      expect(key >= from && key < to).toBe(parts[0] === start[0] && parts[1] === start[1]);
    }),
    { numRuns: 5000 },
  );
});

test('keys of the same number of parts are the same only when their parts are', () => {
  fc.assert(
    fc.property(fc.tuple(part, part), fc.tuple(part, part), (a, b) => {
      expect(joinKey(...a) === joinKey(...b)).toBe(a[0] === b[0] && a[1] === b[1]);
    }),
    { numRuns: 5000 },
  );
});

test('numbers in keys sort as numbers, and falling numbers the other way', () => {
  const number = fc.integer({ min: 0, max: 9_999_999_999 });
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(keyNumber(a) < keyNumber(b)).toBe(a < b);
      expect(fallingKeyNumber(a) > fallingKeyNumber(b)).toBe(a < b);
    }),
  );
});

test('what cannot be a number in a key is refused', () => {
  for (const value of [-1, 1.5, Number.NaN, 1e10]) expect(() => keyNumber(value)).toThrow(RangeError);
});

test('a key with other characters, or over 1 KiB, is refused', () => {
  expect(() => toTableKey("a' or true")).toThrow(RangeError);
  expect(() => toTableKey('x'.repeat(513))).toThrow(RangeError);
  expect(() => joinKey('x'.repeat(300), 'x'.repeat(300), 'x'.repeat(300))).toThrow(RangeError);
});
