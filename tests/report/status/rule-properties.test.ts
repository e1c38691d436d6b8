import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDecimals, compareDecimals, toDecimalText as d } from '../../../report/number/decimal.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { inBand, parseValues } from '../../../report/status/band.ts';
import { judge } from './judge.ts';

const at = (text: string) => ({ asOf: parsePeriod(text)! });

describe('decimal comparison', () => {
  it('has no trace of binary numbers in 10 000 random cases', () => {
    const thousandths = fc.integer({ min: -99_999, max: 99_999 });
    const text = (value: number) => {
      const digits = String(Math.abs(value)).padStart(4, '0');
      return `${value < 0 ? '-' : ''}${digits.slice(0, -3)}.${digits.slice(-3)}`;
    };
    fc.assert(
      fc.property(thousandths, fc.integer({ min: -999, max: 999 }), (value, limit) => {
        // Rounded to tenths, halves away from zero, in whole numbers alone.
        const size = Math.abs(value);
        const tenths = Math.sign(value) * ((size - (size % 100)) / 100 + (size % 100 >= 50 ? 1 : 0));
        const bands = { green: `>= ${(limit / 10).toFixed(1)}`, red: `< ${(limit / 10).toFixed(1)}` };
        const { colour } = judge({ bands }, text(value), { decimals: 1 });
        expect(colour).toBe(tenths >= limit ? 'green' : 'red');
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('every rule kind', () => {
  const higher = { green: '>= 0', yellow: '>= -10 and < 0', red: '< -10' };
  const known = {
    target: '90',
    baseline: d('30'),
    previousValue: d('70'),
    samePeriodLastYear: d('80'),
    direction: 'higher',
  } as const;
  const rules = fc.constantFrom(
    { bands: { green: '>= 60', yellow: '>= 40 and < 60', red: '< 40' } },
    { deviation: { from: 'target', as: 'percent', bands: higher } },
    { change: { from: 'baseline', as: 'percent', bands: higher } },
    { change: { from: 'previous', as: 'units', bands: higher } },
    { change: { from: 'samePeriodLastYear', as: 'units', bands: higher } },
    { linear: {} },
    { linear: { as: 'percent', bands: higher } },
    { prorated: { bands: { green: '>= 60', yellow: '>= 40 and < 60', red: '< 40' } } },
    { prorated: { deviation: 'percent', bands: higher } },
    { values: { green: ['60 - 80', '> 80'], yellow: ['40 - 49', '> 49 and < 60'], red: ['< 40'] } },
    { schedule: [{ from: '2024-01', rule: { linear: {} } }] },
  );
  const months = fc.integer({ min: 1, max: 12 }).map((month) => at(`2024-${String(month).padStart(2, '0')}`));
  const values = fc.integer({ min: -200, max: 2000 }).map((tenths) => d((tenths / 10).toFixed(1)));
  const rank = { red: 0, yellow: 1, green: 2 } as const;
  const rankOf = (colour: string) => rank[colour as keyof typeof rank];

  it('gives each value exactly one colour, by rule and with a reason', () => {
    fc.assert(
      fc.property(rules, months, values, fc.integer({ min: 0, max: 2 }), (rule, month, value, decimals) => {
        const status = judge(rule, value, { ...known, ...month, decimals });
        expect(['green', 'yellow', 'red']).toContain(status.colour);
        expect(status.decidedBy).toBe('rule');
        expect(status.reason).not.toMatch(/undefined|NaN/);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never worse for a higher value when higher is better', () => {
    fc.assert(
      fc.property(rules, months, values, values, (rule, month, one, other) => {
        const [low, high] = compareDecimals(one, other) < 0 ? [one, other] : [other, one];
        const colour = (value: string) =>
          rankOf(judge(rule, value, { ...known, ...month, decimals: 1 }).colour);
        expect(colour(low)).toBeLessThanOrEqual(colour(high));
      }),
      { numRuns: 2000 },
    );
  });

  it('changes colour exactly at the distance it tells', () => {
    fc.assert(
      fc.property(rules, months, values, (rule, month, value) => {
        const given = { ...known, ...month, decimals: 1 };
        const { distance, colour } = judge(rule, value, given);
        expect(distance === undefined).toBe(colour === 'green');
        if (distance === undefined) return;
        const moved = addDecimals(value, distance.amount);
        expect(judge(rule, moved, given).colour).toBe(distance.to);
        expect(judge(rule, addDecimals(moved, d('-0.1')), given).colour).not.toBe(distance.to);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a range as both ends and all between', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        (a, b, x) => {
          const band = parseValues(`${Math.min(a, b)} - ${Math.max(a, b)}`)!;
          expect(inBand(d(x), band)).toBe(x >= Math.min(a, b) && x <= Math.max(a, b));
        },
      ),
    );
  });
});
