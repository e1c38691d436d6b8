import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../report/language/language.ts';
import { addDecimals, compareDecimals, toDecimalText as d } from '../../../report/number/decimal.ts';
import { inBand, parseBand } from '../../../report/status/band.ts';
import { checkRule, type RuleSubject } from '../../../report/status/check-rule.ts';
import { statusRuleSchema } from '../../../report/status/rule-schema.ts';

const count: RuleSubject = { unit: 'count', decimals: 0, direction: 'none' };

function check(bands: Record<string, string>, subject: Partial<RuleSubject> = {}): readonly string[] {
  const rule = statusRuleSchema.parse({ bands });
  return checkRule(rule, { ...count, ...subject }, 'nb').map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
}

const breaches = { green: '<= 40', yellow: '> 40 and <= 70', red: '> 70' };

describe('checkRule', () => {
  it('finds nothing in a rule that is in order', () => {
    expect(check(breaches, { direction: 'lower', target: d('40') })).toEqual([]);
    expect(check({ green: '<26', red: '>=28', yellow: '>=26 - <28' })).toEqual([]);
    expect(
      check(
        { red: '>6,5 %', yellow: '<=6,5 % - >6,0 %', green: '<=6,0 %' },
        { unit: 'percent', decimals: 1 },
      ),
    ).toEqual([]);
  });

  it('finds gaps and overlaps given how the value is printed', () => {
    const bands = { green: '>= 70', yellow: '>= 65 and <= 69', red: '< 65' };
    expect(check(bands)).toEqual([]);
    expect(check(bands, { decimals: 1 })).toEqual([
      'warning: Ingen farge gjelder fra 69,1 til 69,9. Utvid en av grensene.',
    ]);
    expect(check({ green: '> 70', red: '< 70' })).toEqual([
      'warning: Ingen farge gjelder 70. Utvid en av grensene.',
    ]);
    expect(check({ green: '>= 70', red: '<= 70' })).toEqual([
      'error: To farger gjelder 70. La hver verdi ha én farge.',
    ]);
    expect(check({ green: '>= 70', yellow: '>= 60 and < 70' })).toEqual([
      'warning: Ingen farge gjelder til og med 59. Utvid en av grensene.',
    ]);
    expect(check({ green: '>= 0', yellow: '>= 5' })).toEqual([
      'warning: Ingen farge gjelder til og med −1. Utvid en av grensene.',
      'error: To farger gjelder fra og med 5. La hver verdi ha én farge.',
    ]);
  });

  it('finds colours that go the wrong way', () => {
    expect(check(breaches, { direction: 'higher' })).toEqual([
      expect.stringContaining('error: Høyere er bedre'),
    ]);
    expect(check({ green: '>= 70', red: '< 70' }, { direction: 'lower' })).toEqual([
      expect.stringContaining('error: Lavere er bedre'),
    ]);
  });

  it('finds a target in its own red band, and a percent sign out of place', () => {
    expect(check(breaches, { target: d('80') })).toEqual([
      expect.stringContaining('warning: Måltallet 80 er selv rødt'),
    ]);
    expect(check({ green: '>= 70 %', red: '< 70 %' })).toEqual([
      expect.stringContaining('error: Grensen «< 70 %»'),
    ]);
    const rule = statusRuleSchema.parse({
      deviation: { from: 'target', as: 'percent', bands: { green: '>= -5 %', red: '< -5 %' } },
    });
    expect(checkRule(rule, { ...count, target: d('80') }, 'nb')).toEqual([]);
  });

  it('speaks three languages', () => {
    const rule = statusRuleSchema.parse({ bands: { green: '> 70', red: '< 70' } });
    expect(languages.map((language) => checkRule(rule, count, language)[0]?.message)).toEqual([
      'Ingen farge gjelder 70. Utvid en av grensene.',
      'Ingen farge gjeld 70. Utvid ei av grensene.',
      'No colour covers 70. Widen one of the limits.',
    ]);
  });

  it('finds a gap or overlap exactly when some value has none or two colours', () => {
    const limit = fc.integer({ min: -20, max: 20 });
    const texts = fc.oneof(
      fc.tuple(fc.constantFrom('>', '>=', '<', '<=', '='), limit).map(([op, value]) => `${op} ${value}`),
      fc.tuple(limit, limit).map(([low, high]) => `>= ${Math.min(low, high)} and <= ${Math.max(low, high)}`),
    );
    fc.assert(
      fc.property(texts, texts, texts, (green, yellow, red) => {
        const bands = [green, yellow, red].map((text) => parseBand(text));
        let holders: number[] = [];
        for (let value = d('-25'); compareDecimals(value, d('25')) < 0; value = addDecimals(value, d('1'))) {
          holders = [...holders, bands.filter((band) => band !== undefined && inBand(value, band)).length];
        }
        const found = check({ green, yellow, red });
        expect(found.some((text) => text.startsWith('warning: Ingen farge'))).toBe(holders.includes(0));
        expect(found.some((text) => text.startsWith('error: To farger'))).toBe(
          holders.some((number) => number > 1),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
