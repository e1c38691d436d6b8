import { keyNumber } from './key-number.ts';

/**
 * A version as a part of a key where the newest comes first.
 * @example fallingKeyNumber(1) //=> '9999999998'
 */
export function fallingKeyNumber(value: number): string {
  return keyNumber(9_999_999_999 - value);
}
