import {
  array,
  assert,
  constantFrom,
  integer,
  nat,
  property,
  record,
  string,
  stringMatching,
  uniqueArray,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFormulas } from '../../../report/formula/check-formulas.ts';
import { evaluateRows } from '../../../report/formula/evaluate-rows.ts';
import { formulaProblemText } from '../../../report/formula/formula-problem-text.ts';
import { parseFormula } from '../../../report/formula/parse-formula.ts';
import { languages } from '../../../report/language/language.ts';
import { toDecimalText } from '../../../report/number/decimal.ts';
import type { DecimalText } from '../../../report/value/decimal-text.ts';

const lookup = (values: Readonly<Record<string, string>>) => (id: string) =>
  values[id] === undefined ? undefined : toDecimalText(values[id]);

describe('parseFormula', () => {
  it('reads names with hyphens', () => {
    expect(parseFormula('operating-result + financial - per-4-weeks')).toEqual({
      ok: true,
      formula: {
        terms: [
          { sign: '+', name: 'operating-result' },
          { sign: '+', name: 'financial' },
          { sign: '-', name: 'per-4-weeks' },
        ],
      },
    });
  });

  it.each([
    ['', { code: 'empty' }],
    ['   ', { code: 'empty' }],
    ['a+b', { code: 'name-expected', found: 'a+b' }],
    ['a +b', { code: 'operator-expected', found: '+b' }],
    ['a b', { code: 'operator-expected', found: 'b' }],
    ['a * b', { code: 'operator-expected', found: '*' }],
    ['a +', { code: 'unfinished', found: '+' }],
    ['- a', { code: 'name-expected', found: '-' }],
    ['a + + b', { code: 'name-expected', found: '+' }],
    ['a + A', { code: 'name-expected', found: 'A' }],
    ['a + b - a', { code: 'repeated', name: 'a' }],
    ['a + (b)', { code: 'name-expected', found: '(b)' }],
  ])('refuses "%s"', (text, problem) => {
    expect(parseFormula(text)).toEqual({ ok: false, problem });
  });

  it('says what is wrong in every language', () => {
    for (const language of languages) {
      expect(formulaProblemText({ code: 'unfinished', found: '+' }, language)).toContain('+');
      expect(formulaProblemText({ code: 'cycle', path: 'a → b → a' }, language)).toContain('a → b → a');
    }
  });

  it('reads back any formula as it was written, whatever the spaces', () => {
    const word = record({
      name: stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/),
      sign: constantFrom('+', '-'),
      space: constantFrom(' ', '  ', '\n'),
    });
    const words = uniqueArray(word, { minLength: 1, maxLength: 10, selector: ({ name }) => name });
    assert(
      property(words, ([first, ...rest]) => {
        const text = rest.reduce(
          (sum, { name, sign, space }) => `${sum}${space}${sign}${space}${name}`,
          first!.name,
        );
        const terms = [{ name: first!.name, sign: '+' }, ...rest.map(({ name, sign }) => ({ name, sign }))];
        expect(parseFormula(text)).toEqual({ ok: true, formula: { terms } });
      }),
    );
  });

  it('gives an answer to any text', () => {
    assert(
      property(string(), (text) => {
        expect(parseFormula(text).ok).toBeTypeOf('boolean');
      }),
    );
  });
});

describe('checkFormulas', () => {
  it('finds names that are not there', () => {
    expect(checkFormulas([{ id: 'total', formula: 'short + lang' }, { id: 'short' }])).toEqual([
      { row: 0, problem: { code: 'unknown-name', name: 'lang', known: ['total', 'short'] } },
    ]);
  });

  it('finds rings, a formula of itself among them', () => {
    const rows = [
      { id: 'x' },
      { id: 'a', formula: 'x + b' },
      { id: 'b', formula: 'c' },
      { id: 'c', formula: 'a - x' },
    ];
    expect(checkFormulas(rows)).toEqual([{ row: 1, problem: { code: 'cycle', path: 'a → b → c → a' } }]);
    expect(checkFormulas([{ id: 'a', formula: 'a' }])).toEqual([
      { row: 0, problem: { code: 'cycle', path: 'a → a' } },
    ]);
  });

  it('takes a sum used twice for no ring', () => {
    const rows = [
      { id: 'all', formula: 'left + right' },
      { id: 'left', formula: 'both' },
      { id: 'right', formula: 'both - x' },
      { id: 'both', formula: 'x' },
      { id: 'x' },
    ];
    expect(checkFormulas(rows)).toEqual([]);
  });
});

describe('evaluateRows', () => {
  const rows = [
    { id: 'total', formula: 'a + b - c' },
    { id: 'a' },
    { id: 'b', optional: true },
    { id: 'c', optional: true },
  ];

  it('adds and subtracts exactly', () => {
    expect(evaluateRows(rows, lookup({ a: '0.1', b: '0.2', c: '0.3' })).get('total')).toBe('0');
  });

  it('passes over optional blanks', () => {
    expect(evaluateRows(rows, lookup({ a: '5' })).get('total')).toBe('5');
    expect(evaluateRows(rows, lookup({ a: '5', c: '7' })).get('total')).toBe('-2');
  });

  it('is blank with a required blank', () => {
    expect(evaluateRows(rows, lookup({ b: '1', c: '1' })).has('total')).toBe(false);
  });

  it('is blank, not zero, when all is blank', () => {
    const optional = rows.map((row) => ({ ...row, optional: true }));
    expect(evaluateRows(optional, lookup({})).size).toBe(0);
  });

  it('keeps zero as a value', () => {
    expect(evaluateRows(rows, lookup({ a: '0' })).get('total')).toBe('0');
  });

  it('carries a required blank through sums of sums, and an optional one not', () => {
    const nested = [
      { id: 'grand', formula: 'left + right' },
      { id: 'left', formula: 'a' },
      { id: 'right', formula: 'b' },
      { id: 'a' },
      { id: 'b', optional: true },
    ];
    expect(evaluateRows(nested, lookup({ a: '4' })).get('grand')).toBe('4');
    expect(evaluateRows(nested, lookup({ b: '4' })).has('grand')).toBe(false);
  });

  it('prefers the parts to a total given beside them', () => {
    expect(evaluateRows(rows, lookup({ total: '99', a: '1' })).get('total')).toBe('1');
    expect(evaluateRows(rows, lookup({ total: '99' })).get('total')).toBe('99');
  });

  it('throws on what the check refuses', () => {
    expect(() => evaluateRows([{ id: 'a', formula: 'a' }], lookup({}))).toThrow('ring');
    expect(() => evaluateRows([{ id: 'a', formula: 'b+c' }], lookup({}))).toThrow('cannot be read');
  });

  it('gives a sum that does not depend on the order, without a float artefact', () => {
    const cent = integer({ min: -1e9, max: 1e9 });
    const amounts = array(record({ cent, key: nat() }), { minLength: 1, maxLength: 12 });
    assert(
      property(amounts, (drawn) => {
        const leaves = drawn.map((leaf, index) => ({ id: `r${index}`, ...leaf }));
        const value = (id: string): DecimalText | undefined => {
          const leaf = leaves.find((candidate) => candidate.id === id);
          return leaf && toDecimalText(`${leaf.cent < 0 ? '-' : ''}${hundredths(Math.abs(leaf.cent))}`);
        };
        const sumOf = (ids: readonly string[]) =>
          evaluateRows(
            [{ id: 'sum', formula: ids.join(' + ') }, ...leaves.map(({ id }) => ({ id }))],
            value,
          ).get('sum');
        const ids = leaves.map(({ id }) => id);
        const shuffled = leaves.toSorted((a, b) => a.key - b.key).map(({ id }) => id);
        const total = drawn.reduce((sum, { cent }) => sum + cent, 0);
        const expected = toDecimalText(`${total < 0 ? '-' : ''}${hundredths(Math.abs(total))}`);
        expect(sumOf(ids)).toBe(expected);
        expect(sumOf(shuffled)).toBe(expected);
      }),
    );
  });
});

/** Whole cents as decimal text, made without arithmetic on fractions. */
function hundredths(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
