import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateRows } from '../../../report/formula/evaluate-rows.ts';
import {
  addDecimals,
  multiplyDecimals,
  subtractDecimals,
  toDecimalText,
} from '../../../report/number/decimal.ts';
import type { DecimalText } from '../../../report/value/decimal-text.ts';
import { anyDecimal, decimalsWith } from './decimals.ts';

/** An independent way of counting: whole numbers of millionths, which have no fractions to lose. */
function millionths(value: DecimalText): bigint {
  const [whole = '', part = ''] = value.replace('-', '').split('.');
  const size = BigInt(whole + part.padEnd(6, '0'));
  return value.startsWith('-') ? -size : size;
}

function fromMillionths(value: bigint): DecimalText {
  const digits = String(value < 0n ? -value : value).padStart(7, '0');
  return toDecimalText(`${value < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`);
}

describe('ten thousand decimals', () => {
  it('are added and subtracted as whole numbers would be', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect(addDecimals(a, b)).toBe(fromMillionths(millionths(a) + millionths(b)));
        expect(subtractDecimals(a, b)).toBe(fromMillionths(millionths(a) - millionths(b)));
      }),
      { numRuns: 10_000 },
    );
  });

  it('are multiplied without a digit too many', () => {
    fc.assert(
      fc.property(decimalsWith(3), decimalsWith(3), (a, b) => {
        const exact = (millionths(a) * millionths(b)) / 1_000_000n;
        expect(multiplyDecimals(a, b)).toBe(fromMillionths(exact));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a total', () => {
  const ids = fc
    .integer({ min: 1, max: 20 })
    .map((count) => Array.from({ length: count }, (_, at) => `r${at}`));
  const orders = ids.chain((rows) =>
    fc.record({
      values: fc.tuple(...rows.map(() => anyDecimal)),
      table: fc.shuffledSubarray([...rows, 'total'], { minLength: rows.length + 1 }),
      terms: fc.shuffledSubarray(rows, { minLength: rows.length }),
    }),
  );

  it('is the same in whatever order it and its parts stand, in the table and in the formula', () => {
    fc.assert(
      fc.property(orders, ({ values, table, terms }) => {
        const formula = terms.join(' + ');
        const rows = table.map((id) => (id === 'total' ? { id, formula } : { id }));
        const total = evaluateRows(rows, (id) => values[Number(id.slice(1))]).get('total');
        expect(total).toBe(fromMillionths(values.reduce((sum, value) => sum + millionths(value), 0n)));
      }),
    );
  });
});
