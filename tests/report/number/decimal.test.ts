import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  ceilDecimal,
  compareDecimals,
  divideDecimals,
  floorDecimal,
  isDecimalText,
  multiplyDecimals,
  negateDecimal,
  roundDecimal,
  subtractDecimals,
  toDecimalText as d,
} from '../../../report/number/decimal.ts';
import { anyDecimal } from './decimals.ts';

describe('decimal text', () => {
  it.each([
    ['-0.50', '-0.5'],
    ['007', '7'],
    ['-0', '0'],
    ['-0.000', '0'],
    ['+12', '12'],
    ['100', '100'],
    ['0.10', '0.1'],
  ])('writes %s in one way only', (text, canonical) => {
    expect(d(text)).toBe(canonical);
    expect(isDecimalText(canonical)).toBe(true);
  });

  it.each(['', ' ', '1,5', '1 000', '1e5', 'NaN', 'Infinity', '.5', '5.', '--5', '0x1f', 'ti'])(
    'refuses %j',
    (text) => {
      expect(() => d(text)).toThrow(RangeError);
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses the number %s', (value) => {
    expect(() => d(value)).toThrow(RangeError);
  });

  it('never has an exponent', () => {
    expect(d(1e21)).toBe('1000000000000000000000');
    expect(d(0.000_000_1)).toBe('0.0000001');
  });
});

describe('arithmetic', () => {
  it('has no binary artefacts', () => {
    expect(addDecimals(d('0.1'), d('0.2'))).toBe('0.3');
    expect(multiplyDecimals(d('1.1'), d('1.1'))).toBe('1.21');
    expect(subtractDecimals(d('5.1'), d('5'))).toBe('0.1');
    expect(roundDecimal(d('1.005'), 2)).toBe('1.01');
  });

  it('rounds half away from zero', () => {
    expect(roundDecimal(d('0.5'), 0)).toBe('1');
    expect(roundDecimal(d('2.5'), 0)).toBe('3');
    expect(roundDecimal(d('-2.5'), 0)).toBe('-3');
    expect(roundDecimal(d('-0.04'), 1)).toBe('0');
    expect(roundDecimal(d('6.04'), 1)).toBe('6');
    expect(roundDecimal(d('6.05'), 1)).toBe('6.1');
  });

  it('rounds up and down to the grid', () => {
    expect(ceilDecimal(d('4.01'), 0)).toBe('5');
    expect(floorDecimal(d('-4.01'), 0)).toBe('-5');
  });

  it('divides to the decimals asked for, and refuses zero', () => {
    expect(divideDecimals(d('2'), d('3'), 2)).toBe('0.67');
    expect(() => divideDecimals(d('2'), d('0'), 2)).toThrow(RangeError);
  });

  it('adds the revenue lines of March 2024 exactly', () => {
    expect(addDecimals(d('103371'), d('-0.5'), d('0.5'))).toBe('103371');
    expect(addDecimals()).toBe('0');
  });

  it('is exact for whatever people report', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect(subtractDecimals(addDecimals(a, b), b)).toBe(a);
        expect(addDecimals(a, negateDecimal(a))).toBe('0');
        expect(compareDecimals(a, b)).toBe(0 - compareDecimals(b, a));
        expect(isDecimalText(multiplyDecimals(a, b))).toBe(true);
      }),
    );
  });

  it('rounds to a value within half a step that rounds to itself', () => {
    fc.assert(
      fc.property(anyDecimal, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const rounded = roundDecimal(value, decimals);
        expect(roundDecimal(rounded, decimals)).toBe(rounded);
        const error = subtractDecimals(rounded, value).replace('-', '');
        expect(compareDecimals(d(error), d((0.5 / 10 ** decimals).toFixed(5)))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
