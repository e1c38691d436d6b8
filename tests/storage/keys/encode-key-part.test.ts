import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeKeyPart } from '../../../storage/keys/encode-key-part.ts';
import { hardNames } from '../contract/samples.ts';

/** Any UTF-16 text: unpaired surrogates, control characters and all that keys or filters may not have. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(...Array.from('/\\#?%\'"|=!.:_~-0Az \u0000\u007f\u0085å😀')),
    maxLength: 30,
  }),
);

/** What a code was made from: that there is a way back shows that two texts never get the same one. */
function decoded(code: string): string | undefined {
  if (code.includes('=')) return undefined;
  return code.replace(/[!.:_~]([0-9A-F]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

describe('encodeKeyPart', () => {
  test('writes letters, digits and hyphens as they are, the rest by number', () => {
    expect(encodeKeyPart('2024-03')).toBe('2024-03');
    expect(encodeKeyPart('a/b')).toBe('a.002Fb');
    expect(encodeKeyPart('50 %')).toBe('50!0020!0025');
    expect(encodeKeyPart('\ud800')).toBe('~D800');
    expect(encodeKeyPart('')).toBe('');
  });

  test('is read back, for any text that is not too long', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decoded(encodeKeyPart(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('gives only characters that a key, an address and a filter may have', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(encodeKeyPart(text)).toMatch(/^[-0-9A-Za-z!.:_~=]*$/);
      }),
    );
  });

  test('sorts as the texts do', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(encodeKeyPart(a) < encodeKeyPart(b)).toBe(a < b);
      }),
      { numRuns: 5000 },
    );
  });

  test('is at most 200 characters, and different for different long texts', () => {
    const long = fc.string({ unit: 'binary', minLength: 190, maxLength: 700 });
    fc.assert(
      fc.property(long, fc.string({ minLength: 1 }), (text, tail) => {
        const encoded = encodeKeyPart(text);
        expect(encoded.length).toBeLessThanOrEqual(200);
        expect(encodeKeyPart(text + tail)).not.toBe(encoded);
      }),
    );
  });

  test('a text whose code is too long keeps its beginning, ends in a hash, and is not read back', () => {
    expect(encodeKeyPart('x'.repeat(200))).toBe('x'.repeat(200));
    const hashed = encodeKeyPart('x'.repeat(201));
    // sha256 of 201 times the letter x in UTF-16, little endian, by another program.
    expect(hashed).toBe(
      `${'x'.repeat(135)}=c3c5341496a657eba2957cea7a62e38afff86438d5b31fb1f78505331c081cfd`,
    );
    // No code of a short text has a `=`, so a hashed one meets none of them.
    expect(decoded(hashed)).toBeUndefined();
  });

  test('gives each of the hard names a key of its own', () => {
    expect(new Set(hardNames.map(encodeKeyPart)).size).toBe(hardNames.length);
  });
});
