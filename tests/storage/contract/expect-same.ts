import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/** Compares values with very long texts, without printing them when they differ. */
export function expectSame(actual: unknown, expected: unknown): void {
  expect(isDeepStrictEqual(actual, expected)).toBe(true);
}
