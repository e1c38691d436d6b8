import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDecimalText as d } from '../../../report/number/decimal.ts';
import type { Colour } from '../../../report/status/status.ts';
import { weightedRollUp, type Weighted } from '../../../report/status/weighted-roll-up.ts';
import { weightedRollUpSchema } from '../../../report/status/weighted-roll-up-schema.ts';
import { requiredPace, type YearSoFar } from '../../../report/status/year-pace.ts';

const bands = { green: '>= 90', yellow: '>= 50 and < 90', red: '< 50' };
const rule = weightedRollUpSchema.parse({ bands });
const part = (label: string, colour: Colour, weight = '1'): Weighted => ({
  label,
  weight: d(weight),
  status: { colour, decidedBy: 'rule', reason: '' },
});

describe('a weighted roll-up', () => {
  it('is the mean of what the colours are worth, and names what pulls it down', () => {
    // 3 × 100 + 1 × 0 over 4 is 75; a yellow of weight 2 more makes 400 over 6, 66,7.
    const parts = [part('A', 'red'), part('B', 'green', '3')];
    expect(weightedRollUp(rule, parts, 'nb')).toEqual({
      colour: 'yellow',
      decidedBy: 'roll-up',
      reason: 'Vektet poengsum 75,0 ≥ 50 og < 90: gul (A: rød, vekt 1)',
      rule: '>= 50 and < 90',
    });
    expect(weightedRollUp(rule, [part('C', 'yellow', '2'), ...parts], 'nb').reason).toBe(
      'Vektet poengsum 66,7 ≥ 50 og < 90: gul (A: rød, vekt 1; C: gul, vekt 2)',
    );
    expect(weightedRollUp(rule, [part('B', 'green')], 'nb').reason).toBe('Vektet poengsum 100,0 ≥ 90: grønn');
  });

  it('takes other scores, and keeps a red risk on a green project as configured', () => {
    const harsh = weightedRollUpSchema.parse({ bands, scores: { yellow: 20 } });
    expect(weightedRollUp(harsh, [part('A', 'yellow'), part('B', 'green')], 'nb').colour).toBe('yellow');
    const project = [part('Fremdrift', 'green'), part('Økonomi', 'green'), part('Risiko', 'red', '0')];
    expect(weightedRollUp(rule, project, 'nb').colour).toBe('green');
  });

  it('is undecided while a part is, and leaves out what is not applicable', () => {
    expect(weightedRollUp(rule, [part('A', 'no-data'), part('B', 'green')], 'nb')).toMatchObject({
      colour: 'no-data',
      reason: 'Ingen data: A',
    });
    expect(weightedRollUp(rule, [part('A', 'discretionary'), part('B', 'green')], 'nb').colour).toBe(
      'discretionary',
    );
    expect(weightedRollUp(rule, [part('A', 'not-applicable'), part('B', 'green')], 'nb').colour).toBe(
      'green',
    );
    expect(weightedRollUp(rule, [], 'nb').colour).toBe('not-applicable');
  });

  it('has exactly one colour, never better for a worse part', () => {
    const rank = { red: 0, yellow: 1, green: 2 } as const;
    const colour = fc.constantFrom('red', 'yellow', 'green');
    const weights = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(colour, weights), { minLength: 1 }), weights, (given, weight) => {
        const parts = given.map(([each, heavy], index) => part(String(index), each, String(heavy)));
        const of = (each: Colour) =>
          rank[
            weightedRollUp(rule, [...parts, part('x', each, String(weight + 1))], 'nb')
              .colour as keyof typeof rank
          ];
        expect(of('red')).toBeLessThanOrEqual(of('yellow'));
        expect(of('yellow')).toBeLessThanOrEqual(of('green'));
      }),
    );
  });
});

describe('the pace of a year', () => {
  const soFar = (changes: Partial<YearSoFar>): YearSoFar => ({
    aggregation: 'sum',
    value: d('26'),
    gone: 1,
    inYear: 3,
    ...changes,
  });

  it('is what the remaining periods must give', () => {
    expect(requiredPace(soFar({}), d('30'))).toBe('2');
    expect(requiredPace(soFar({ value: d('-34') }), d('-90'))).toBe('-28');
    // Three months at 4,0 and nine at 6,0 make a year of 5,5.
    expect(requiredPace(soFar({ aggregation: 'mean', value: d('4'), gone: 3, inYear: 12 }), d('5.5'))).toBe(
      '6',
    );
    expect(requiredPace(soFar({ gone: 3 }), d('30'))).toBeUndefined();
  });

  it('is the change of a standing figure in each of them', () => {
    // From 40 after three months to 31 at the end is 9 less over nine months.
    expect(requiredPace(soFar({ aggregation: 'last', value: d('40'), gone: 3, inYear: 12 }), d('31'))).toBe(
      '-1',
    );
  });
});
