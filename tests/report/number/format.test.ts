import { describe, expect, it } from 'vitest';
import { toDecimalText as d } from '../../../report/number/decimal.ts';
import { echo } from '../../../report/number/echo.ts';
import { formatInput } from '../../../report/number/format-input.ts';
import { formatMillions } from '../../../report/number/format-millions.ts';
import { formatNumber } from '../../../report/number/format-number.ts';
import { formatValue } from '../../../report/number/format-value.ts';
import { unitName } from '../../../report/number/unit-name.ts';

const nb = 'nb' as const;

describe('formatNumber', () => {
  it('parts thousands, rounds and uses the real minus', () => {
    expect(formatNumber(d('-1234.56'), { decimals: 1, language: nb })).toBe('−1\u00a0234,6');
    expect(formatNumber(d('1234567.5'), { decimals: 2, language: 'en' })).toBe('1,234,567.50');
    expect(formatNumber(d('999.96'), { decimals: 1, language: 'nn' })).toBe('1\u00a0000,0');
  });

  it('prints no minus before a rounded zero, and a plus only when asked', () => {
    expect(formatNumber(d('-0.04'), { decimals: 1, language: nb, signed: true })).toBe('0,0');
    expect(formatNumber(d('447'), { decimals: 0, language: nb, signed: true })).toBe('+447');
  });
});

describe('formatValue', () => {
  it.each([
    ['62', 'percent', 0, '62\u00a0%', '62\u00a0%', '62%'],
    ['0.9', 'percentage-points', 1, '0,9 prosentpoeng', '0,9 prosentpoeng', '0.9 percentage points'],
    ['1', 'days', 0, '1 dag', '1 dag', '1 day'],
    ['26', 'days', 0, '26 dager', '26 dagar', '26 days'],
    ['1', 'hours', 1, '1,0 timer', '1,0 timar', '1.0 hours'],
    ['80', 'count', 0, '80', '80', '80'],
    ['3.45', 'nok', 2, '3,45\u00a0kr', '3,45\u00a0kr', 'NOK\u00a03.45'],
    [
      '-581',
      'nok-thousand',
      0,
      '−581\u00a0tusen\u00a0kr',
      '−581\u00a0tusen\u00a0kr',
      'NOK\u00a0−581 thousand',
    ],
    ['1.3', 'nok-million', 1, '1,3\u00a0mill.\u00a0kr', '1,3\u00a0mill.\u00a0kr', 'NOK\u00a01.3 million'],
  ] as const)('prints %s %s', (value, unit, decimals, bokmaal, nynorsk, english) => {
    expect(formatValue(d(value), { unit, decimals, language: 'nb' })).toBe(bokmaal);
    expect(formatValue(d(value), { unit, decimals, language: 'nn' })).toBe(nynorsk);
    expect(formatValue(d(value), { unit, decimals, language: 'en' })).toBe(english);
  });

  it('prints the unused credit of March 2024 in millions', () => {
    expect(formatMillions(d('267221'), { unit: 'nok-thousand', language: nb })).toBe(
      '267,2\u00a0mill.\u00a0kr',
    );
    expect(formatMillions(d('1333'), { unit: 'nok-thousand', language: nb, signed: true })).toBe(
      '+1,3\u00a0mill.\u00a0kr',
    );
  });

  it('names units quietly', () => {
    expect(unitName('nok-thousand', nb)).toBe('1000 kr');
    expect(unitName('count', 'nn')).toBe('antal');
  });
});

describe('formatInput', () => {
  it.each([
    ['1234.567', '1\u00a0234,567', '1,234.567'],
    ['1.126', '1,1260', '1.1260'],
    ['1126', '1\u00a0126', '1126'],
    ['-0.5', '−0,5', '−0.5'],
  ])('fills an input with %s so that it is read back', (value, norwegian, english) => {
    expect(formatInput(d(value), nb)).toBe(norwegian);
    expect(formatInput(d(value), 'en')).toBe(english);
  });
});

describe('echo', () => {
  it('is one line of at most 40 characters without half characters', () => {
    expect(echo('tolv\n\tprosent')).toBe('tolv prosent');
    expect(echo('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
    const faces = echo('🙂'.repeat(30));
    expect(faces.length).toBeLessThanOrEqual(40);
    expect(faces).toBe(`${'🙂'.repeat(19)}…`);
    expect(echo('a\ud83d')).toBe('a');
  });
});
