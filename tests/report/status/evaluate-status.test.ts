import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  roundDecimal,
  subtractDecimals,
  toDecimalText as d,
} from '../../../report/number/decimal.ts';
import { formatNumber } from '../../../report/number/format-number.ts';
import type { Colour } from '../../../report/status/status.ts';
import { targetMet } from '../../../report/status/target-met.ts';
import { decimalsWith } from '../number/decimals.ts';
import { judge } from './judge.ts';

const sickLeave = { bands: { green: '<= 5.0', yellow: '> 5.0 and <= 6.0', red: '> 6.0' } };
const breaches = { bands: { green: '<= 40', yellow: '> 40 and <= 70', red: '> 70' } };
const answered = { bands: { green: '>= 90', yellow: '>= 80 and < 90', red: '< 80' } };
const percent = { unit: 'percent', decimals: 1 } as const;

describe('evaluateStatus', () => {
  it('explains the colour, with the distance in percentage points, in three languages', () => {
    expect(judge(answered, '85.5', percent).reason).toBe(
      '85,5 ≥ 80 og < 90: gul; 4,5\u00a0prosentpoeng til grønn',
    );
    expect(judge(answered, '85.5', { ...percent, language: 'nn' }).reason).toBe(
      '85,5 ≥ 80 og < 90: gul; 4,5\u00a0prosentpoeng til grøn',
    );
    expect(judge(answered, '85.5', { ...percent, language: 'en' }).reason).toBe(
      '85.5 ≥ 80 and < 90: yellow; 4.5\u00a0percentage points to green',
    );
    expect(judge(answered, '79', { ...percent, language: 'en' }).reason).toBe(
      '79.0 < 80: red; 1.0\u00a0percentage points to yellow',
    );
    expect(judge(answered, '79', { unit: 'percent', language: 'en' }).reason).toBe(
      '79 < 80: red; 1\u00a0percentage point to yellow',
    );
    expect(judge(answered, '93', percent).reason).toBe('93,0 ≥ 90: grønn');
  });

  it('gives the eighty working-time breaches of March 2024', () => {
    const status = judge(breaches, '80');
    expect(status).toMatchObject({
      colour: 'red',
      decidedBy: 'rule',
      rule: '> 70',
      distance: { amount: '10', to: 'yellow' },
      reason: '80 > 70: rød; 10 til gul',
    });
    expect(judge(breaches, '48').reason).toBe('48 > 40 og ≤ 70: gul; 8 til grønn');
  });

  it('measures to the nearest value that prints in the better colour', () => {
    expect(judge({ bands: { green: '< 5', red: '>= 5' } }, '5.9', percent).distance).toEqual({
      amount: '1',
      to: 'green',
    });
    expect(
      judge({ bands: { green: '> 70', yellow: '>= 65 and <= 70', red: '< 65' } }, '62').distance,
    ).toEqual({ amount: '3', to: 'yellow' });
    expect(judge({ bands: { green: '>= 49.5', red: '< 49.5' } }, '46').distance).toEqual({
      amount: '4',
      to: 'green',
    });
    // No whole number is yellow, so the next better colour is green.
    expect(
      judge({ bands: { green: '>= 9', yellow: '> 8.1 and < 8.9', red: '<= 8.1' } }, '7').distance,
    ).toEqual({ amount: '2', to: 'green' });
  });

  it('prints money and days in their own unit', () => {
    const rule = { bands: { green: '>= 0', yellow: '>= -3000 and < 0', red: '< -3000' } };
    expect(judge(rule, '-3500', { unit: 'nok-thousand' }).reason).toBe(
      '−3\u00a0500 < −3\u00a0000: rød; 500\u00a0tusen\u00a0kr til gul',
    );
    const days = { bands: { green: '>= 27', yellow: '26', red: '< 26' } };
    expect(judge(days, '26', { unit: 'days' }).reason).toBe('26 = 26: gul; 1\u00a0dag til grønn');
    expect(judge(days, '24', { unit: 'days' }).reason).toBe('24 < 26: rød; 2\u00a0dager til gul');
  });

  it.each([
    ['5.04', 'green'],
    ['5.05', 'yellow'],
    ['6.04', 'yellow'],
    ['6.05', 'red'],
    ['6.049999999', 'yellow'],
    ['5', 'green'],
    ['0', 'green'],
  ])('rounds %s before it compares: %s', (value, colour) => {
    expect(judge(sickLeave, value, percent).colour).toBe(colour);
  });

  it('says that a green value misses its target', () => {
    const rule = { bands: { green: '>= 60', red: '< 60' } };
    const status = judge(rule, '62', { unit: 'percent', direction: 'higher', target: '70' });
    expect(status).toMatchObject({ colour: 'green', targetMet: false });
    expect(status.reason).toBe('62 ≥ 60: grønn, måltallet 70\u00a0% ikke nådd');
    expect(judge(rule, '70', { direction: 'higher', target: '70' }).targetMet).toBe(true);
    expect(judge(rule, '69.5', { direction: 'higher', target: '70' }).targetMet).toBe(true);
    expect(judge(sickLeave, '5.1', { ...percent, direction: 'lower', target: '5' }).targetMet).toBe(false);
    expect(targetMet(d('69.5'), d('70'), 'higher', 0)).toBe(true);
    expect(judge(rule, '62', { direction: 'none', target: '70' }).targetMet).toBeUndefined();
    expect(judge(rule, '62', { direction: 'higher' })).not.toHaveProperty('targetMet');
  });

  it('has no data without a value, whatever the rule', () => {
    expect(judge(sickLeave, undefined)).toEqual({
      colour: 'no-data',
      decidedBy: 'nobody',
      reason: 'Ingen verdi er rapportert',
    });
    expect(judge({ bands: { green: '<= 0' } }, undefined).colour).toBe('no-data');
  });

  it('leaves a value that no colour holds to a person', () => {
    const status = judge({ bands: { green: '>= 70', red: '< 60' } }, '65');
    expect(status).toMatchObject({ colour: 'discretionary', decidedBy: 'nobody' });
    expect(status.reason).toBe('65 er utenfor alle grensene: fargen må velges ved skjønn');
  });

  it('takes the worse colour where limits overlap', () => {
    expect(judge({ bands: { green: '>= 60', yellow: '<= 60' } }, '60').colour).toBe('yellow');
  });
});

describe('deviation from target', () => {
  const percentRule = {
    deviation: {
      from: 'target',
      as: 'percent',
      bands: { green: '>= -5', yellow: '>= -10 and < -5', red: '< -10' },
    },
  };
  const unitRule = {
    deviation: {
      from: 'target',
      as: 'units',
      bands: { green: '>= 0', yellow: '>= -5 and < 0', red: '< -5' },
    },
  };

  it('compares in percent of the target, and measures the distance in the value’s unit', () => {
    const status = judge(percentRule, '88', { unit: 'nok-thousand', target: '100' });
    expect(status.reason).toBe('−12,0\u00a0% fra målet, < −10: rød; 2\u00a0tusen\u00a0kr til gul');
    expect(status.distance).toEqual({ amount: '2', to: 'yellow' });
    // −10,05 % rounds to −10,1 and −10,04 % to −10,0.
    expect(judge(percentRule, '8995', { target: '10000' }).colour).toBe('red');
    expect(judge(percentRule, '8996', { target: '10000' }).colour).toBe('yellow');
    expect(judge(percentRule, '8995', { target: '10000' }).distance?.amount).toBe('1');
  });

  it('measures down to a lower limit as well', () => {
    const fewer = { deviation: { from: 'target', as: 'percent', bands: { green: '<= -5', red: '> -5' } } };
    // 9 505 is −4,95 %, which is printed −5,0 %; 9 506 is −4,94 % and printed −4,9 %.
    expect(judge(fewer, '9510', { target: '10000' }).distance).toEqual({ amount: '5', to: 'green' });
    const more = { deviation: { from: 'target', as: 'percent', bands: { green: '<= 5', red: '> 5' } } };
    // 10 505 is 5,05 % and printed 5,1 %; 10 504 is printed 5,0 %.
    expect(judge(more, '10510', { target: '10000' }).distance).toEqual({ amount: '6', to: 'green' });
    expect(judge(more, '10505', { target: '10000' }).colour).toBe('red');
  });

  it('compares in units', () => {
    const status = judge(unitRule, '62', { unit: 'percent', target: '70', direction: 'higher' });
    expect(status.reason).toBe('−8\u00a0prosentpoeng fra målet, < −5: rød; 3\u00a0prosentpoeng til gul');
    expect(status.targetMet).toBe(false);
  });

  it('has no data without a target, or in percent of zero', () => {
    expect(judge(unitRule, '62')).toMatchObject({ colour: 'no-data' });
    expect(judge(percentRule, '62', { target: '0' })).toMatchObject({ colour: 'no-data' });
    expect(judge(percentRule, '62', { target: '0' }).reason).toContain('null');
  });

  it('is worse below a negative target too', () => {
    expect(judge(percentRule, '-120', { target: '-100' }).colour).toBe('red');
    expect(judge(percentRule, '-90', { target: '-100' }).colour).toBe('green');
  });
});

describe('any rule whose bands leave no gap', () => {
  // Limits a < b in either direction, each inclusive on one side only.
  const gapless = fc
    .tuple(decimalsWith(1), decimalsWith(1), fc.boolean(), fc.boolean(), fc.boolean())
    .filter(([a, b]) => a !== b)
    .map(([x, y, lowInclusive, highInclusive, higherIsBetter]) => {
      const [low, high] = compareDecimals(x, y) < 0 ? [x, y] : [y, x];
      const bottom = `${lowInclusive ? '<=' : '<'} ${low}`;
      const middle = `${lowInclusive ? '>' : '>='} ${low} and ${highInclusive ? '<=' : '<'} ${high}`;
      const top = `${highInclusive ? '>' : '>='} ${high}`;
      const bands = higherIsBetter
        ? { red: bottom, yellow: middle, green: top }
        : { green: bottom, yellow: middle, red: top };
      return { rule: { bands }, low, high, lowInclusive, highInclusive, higherIsBetter };
    });
  const nearby = fc.integer({ min: -30, max: 30 }).map((hundredths) => d((hundredths / 100).toFixed(2)));

  it('gives every value exactly one status, the one that its printed form explains', () => {
    fc.assert(
      fc.property(
        gapless,
        fc.boolean(),
        nearby,
        fc.integer({ min: 0, max: 2 }),
        (made, atLow, offset, decimals) => {
          const value = addDecimals(atLow ? made.low : made.high, offset);
          const status = judge(made.rule, value, { decimals, unit: 'percent' });
          const printed = roundDecimal(value, decimals);
          const toLow = compareDecimals(printed, made.low);
          const toHigh = compareDecimals(printed, made.high);
          const isBottom = toLow < 0 || (toLow === 0 && made.lowInclusive);
          const isTop = toHigh > 0 || (toHigh === 0 && !made.highInclusive);
          const outer: Colour = isTop === made.higherIsBetter ? 'green' : 'red';
          expect(status.colour).toBe(isBottom || isTop ? outer : 'yellow');
          expect(status.decidedBy).toBe('rule');
          expect(status.reason.startsWith(`${formatNumber(value, { decimals, language: 'nb' })} `)).toBe(
            true,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('changes colour exactly at the distance it tells, and not one step before', () => {
    fc.assert(
      fc.property(gapless, decimalsWith(1), fc.integer({ min: 0, max: 2 }), (made, value, decimals) => {
        const given = { decimals, unit: 'percent' } as const;
        const { distance, colour } = judge(made.rule, value, given);
        expect(distance === undefined).toBe(colour === 'green');
        if (distance === undefined) return;
        const sign = made.higherIsBetter ? '' : '-';
        const moved = addDecimals(roundDecimal(value, decimals), d(sign + distance.amount));
        expect(judge(made.rule, moved, given).colour).toBe(distance.to);
        const step = d(sign + (decimals === 0 ? '1' : (1 / 10 ** decimals).toFixed(decimals)));
        expect(judge(made.rule, subtractDecimals(moved, step), given).colour).not.toBe(distance.to);
      }),
      { numRuns: 1000 },
    );
  });

  it('does the same for deviations from a target', () => {
    const target = decimalsWith(0).filter((value) => value !== '0');
    const share = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(target, share, fc.constantFrom('units', 'percent'), (target, permille, as) => {
        const bands = { green: '>= -5', yellow: '>= -10 and < -5', red: '< -10' };
        const rule = { deviation: { from: 'target', as, bands } };
        const value = addDecimals(target, d((Math.abs(Number(target)) * (permille / 1000)).toFixed(0)));
        const { distance, colour } = judge(rule, value, { target });
        expect(distance === undefined).toBe(colour === 'green');
        if (distance === undefined) return;
        const moved = addDecimals(value, distance.amount);
        expect(judge(rule, moved, { target }).colour).toBe(distance.to);
        expect(judge(rule, subtractDecimals(moved, d('1')), { target }).colour).not.toBe(distance.to);
      }),
      { numRuns: 1000 },
    );
  });
});
