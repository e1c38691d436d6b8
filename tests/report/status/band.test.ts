import { describe, expect, it } from 'vitest';
import { toDecimalText as d } from '../../../report/number/decimal.ts';
import { inBand, parseBand } from '../../../report/status/band.ts';
import { explainBand } from '../../../report/status/explain-band.ts';
import { statusRuleSchema } from '../../../report/status/rule-schema.ts';

/** Which of the values are in the band. */
function inside(text: string, values: readonly string[]): readonly string[] {
  const band = parseBand(text);
  if (band === undefined) throw new Error(`Not a band: ${text}`);
  return values.filter((value) => inBand(d(value), band));
}

const around6 = ['5.9', '6', '6.1', '6.4', '6.5', '6.6'];

describe('a band', () => {
  it.each([
    ['>= 6', ['6', '6.1', '6.4', '6.5', '6.6']],
    ['> 6', ['6.1', '6.4', '6.5', '6.6']],
    ['<6,5 %', ['5.9', '6', '6.1', '6.4']],
    ['<=6,5 % - >6,0 %', ['6.1', '6.4', '6.5']],
    ['>6,0 % - <=6,5 %', ['6.1', '6.4', '6.5']],
    ['> 6.0 and <= 6.5', ['6.1', '6.4', '6.5']],
    ['≥ 6,0 og < 6,5', ['6', '6.1', '6.4']],
    ['= 6', ['6']],
    ['6,0 %', ['6']],
    ['>= 6 and <= 6', ['6']],
  ])('%s holds its values', (text, values) => {
    expect(inside(text, around6)).toEqual(values);
  });

  it('reads negative limits, also where a hyphen joins them', () => {
    expect(inside('<=-10,0 % - >-30,0 %', ['-30.1', '-30', '-29.9', '-10', '-9.9', '0'])).toEqual([
      '-29.9',
      '-10',
    ]);
    expect(inside('>= -3000 and < 0', ['-3001', '-3000', '-0.1', '0'])).toEqual(['-3000', '-0.1']);
    expect(inside('<= −0,5', ['-0.5', '-0.4'])).toEqual(['-0.5']);
    expect(inside('< 12 000', ['11999', '12000'])).toEqual(['11999']);
  });

  it.each([
    '',
    'grønn',
    '>=',
    '65 - 70',
    '> 5 > 6',
    '>= 5 and >= 6',
    '< 5 and > 6',
    '> 5 and < 5',
    '>= 6 and',
    '> 1.126',
    '> 5 kr',
    '5..7',
    '> 5 and < 6 and < 7',
  ])('is not %j', (text) => {
    expect(parseBand(text)).toBeUndefined();
    expect(statusRuleSchema.safeParse({ bands: { green: text } }).success).toBe(false);
  });

  it('is explained in the reader’s language, with the limits as written', () => {
    const band = parseBand('<=6,5 % - >6,0 %');
    expect(band && explainBand(band, 'nb')).toBe('> 6,0 og ≤ 6,5');
    expect(band && explainBand(band, 'en')).toBe('> 6.0 and ≤ 6.5');
  });
});

describe('a rule', () => {
  it('is kept as written, so that it can be read again', () => {
    const rule = { bands: { green: '>= 70', yellow: '>= 65 and < 70', red: '< 65' } };
    expect(statusRuleSchema.parse(statusRuleSchema.parse(rule))).toEqual(rule);
    const deviation = { deviation: { from: 'target', as: 'percent', bands: { green: '>= 0', red: '< 0' } } };
    expect(statusRuleSchema.parse(deviation)).toEqual(deviation);
  });

  it.each([
    {},
    { bands: {} },
    { bands: { blue: '> 5' } },
    { bands: { green: 5 } },
    { bands: { green: '> 5' }, extra: 1 },
    { deviation: { from: 'budget', as: 'units', bands: { green: '> 5' } } },
  ])('is not %j', (rule) => {
    expect(statusRuleSchema.safeParse(rule).success).toBe(false);
  });
});
