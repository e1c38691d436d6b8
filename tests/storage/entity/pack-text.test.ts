import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, unpackText } from '../../../storage/entity/pack-text.ts';

test('any JSON text comes back as it was', () => {
  const value = fc.jsonValue({ stringUnit: 'binary' });
  fc.assert(
    fc.property(value, (whole) => {
      const text = JSON.stringify(whole);
      expect(unpackText(packText(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('a long list of alike lines becomes a tenth of it or less', () => {
  const lines = Array.from(
    { length: 5000 },
    (_, line) => `- { id: s${line}, title: Avdeling ${line * 7} }\n`,
  );
  const text = lines.join('');
  expect(packText(text).length).toBeLessThan(text.length / 10);
});

test('what was not packed is refused', () => {
  expect(() => unpackText('schema: 1')).toThrow(/end of file|Decompression failed/u);
  expect(() => unpackText('')).toThrow(/end of file|Decompression failed/u);
  expect(() => unpackText(packText('schema: 1').slice(0, 6))).toThrow(/end of file|Decompression failed/u);
});
