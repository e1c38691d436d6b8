import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../storage/entity/read-text.ts';
import { splitText } from '../../../storage/entity/split-text.ts';
import { textProperties } from '../../../storage/entity/text-properties.ts';

const row = (properties: Readonly<Record<string, unknown>>) => ({
  partitionKey: 'p',
  rowKey: 'r',
  etag: '',
  properties,
});

test('pieces join to the text, are short enough, and never cut a character in two', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 10 }), (whole, longest) => {
      const pieces = splitText(whole, longest);
      expect(pieces.join('')).toBe(whole);
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(longest);
        expect(Buffer.from(piece, 'utf8').toString('utf8')).toBe(piece);
      }
    }),
    { numRuns: 1000 },
  );
});

test('40 000 characters are two properties', () => {
  const text = 'å'.repeat(40_000);
  expect(textProperties('text', text)).toEqual({
    textPieces: 2,
    text: 'å'.repeat(32_000),
    text2: 'å'.repeat(8_000),
  });
});

test('a text is read back whatever the row held before', () => {
  const length = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(length, length, (before, after) => {
      const earlier = 'b'.repeat(before);
      const later = 'a'.repeat(after);
      const merged = { ...textProperties('text', earlier), ...textProperties('text', later, earlier) };
      expect(readText(row(merged), 'text') === later).toBe(true);
      expect(Object.values(merged).join('')).not.toContain('b');
    }),
    { numRuns: 50 },
  );
});

test('a text with a piece missing is corrupt, never shorter', () => {
  const { text2: _, ...damaged } = textProperties('text', 'x'.repeat(70_000));
  expect(() => readText(row(damaged), 'text')).toThrow('Row r of p: the text text is not whole');
  expect(() => readText(row({}), 'text')).toThrow('not whole');
  expect(() => readText(row({ textPieces: '1', text: 'x' }), 'text')).toThrow('not whole');
});
