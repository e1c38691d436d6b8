const digits = 10;

/**
 * A version or revision as a part of a key: as many digits always, so that keys sort as numbers do.
 * @example keyNumber(12) //=> '0000000012'
 */
export function keyNumber(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 10 ** digits) {
    throw new RangeError(`Not a number for a key: ${value}`);
  }
  return String(value).padStart(digits, '0');
}
