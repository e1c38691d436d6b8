import { describe, expect, it } from 'vitest';
import { toDecimalText as d } from '../../../report/number/decimal.ts';
import { echo } from '../../../report/number/echo.ts';
import { formatInput } from '../../../report/number/format-input.ts';
import { formatMillions } from '../../../report/number/format-millions.ts';
import { formatNumber } from '../../../report/number/format-number.ts';
import { formatProse } from '../../../report/number/format-prose.ts';
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
    [
      '0.9',
      'percentage-points',
      1,
      '0,9\u00a0prosentpoeng',
      '0,9\u00a0prosentpoeng',
      '0.9\u00a0percentage points',
    ],
    ['1', 'days', 0, '1\u00a0dag', '1\u00a0dag', '1\u00a0day'],
    ['26', 'days', 0, '26\u00a0dager', '26\u00a0dagar', '26\u00a0days'],
    ['1', 'hours', 1, '1,0\u00a0timer', '1,0\u00a0timar', '1.0\u00a0hours'],
    ['80', 'count', 0, '80', '80', '80'],
    ['3.45', 'nok', 2, '3,45\u00a0kr', '3,45\u00a0kr', 'NOK\u00a03.45'],
    [
      '-581',
      'nok-thousand',
      0,
      '−581\u00a0tusen\u00a0kr',
      '−581\u00a0tusen\u00a0kr',
      'NOK\u00a0−581\u00a0thousand',
    ],
    [
      '1.3',
      'nok-million',
      1,
      '1,3\u00a0mill.\u00a0kr',
      '1,3\u00a0mill.\u00a0kr',
      'NOK\u00a01.3\u00a0million',
    ],
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

describe('formatProse', () => {
  it.each([
    ['271', '271\u00a0tusen\u00a0kr', '271\u00a0tusen\u00a0kr', 'NOK\u00a0271\u00a0thousand'],
    ['999.4', '999\u00a0tusen\u00a0kr', '999\u00a0tusen\u00a0kr', 'NOK\u00a0999\u00a0thousand'],
    ['999.5', '1,0\u00a0mill.\u00a0kr', '1,0\u00a0mill.\u00a0kr', 'NOK\u00a01.0\u00a0million'],
    ['-7690', '−7,7\u00a0mill.\u00a0kr', '−7,7\u00a0mill.\u00a0kr', 'NOK\u00a0−7.7\u00a0million'],
    ['-640', '−640\u00a0tusen\u00a0kr', '−640\u00a0tusen\u00a0kr', 'NOK\u00a0−640\u00a0thousand'],
    [
      '1137600',
      '1\u00a0137,6\u00a0mill.\u00a0kr',
      '1\u00a0137,6\u00a0mill.\u00a0kr',
      'NOK\u00a01,137.6\u00a0million',
    ],
  ] as const)('prints %s thousand kroner in sentences', (value, bokmaal, nynorsk, english) => {
    const format = { unit: 'nok-thousand', decimals: 0 } as const;
    expect(formatProse(d(value), { ...format, language: 'nb' })).toBe(bokmaal);
    expect(formatProse(d(value), { ...format, language: 'nn' })).toBe(nynorsk);
    expect(formatProse(d(value), { ...format, language: 'en' })).toBe(english);
  });

  it('keeps the sign of a variance, and other units as they are', () => {
    const signed = { unit: 'nok-thousand', decimals: 0, language: nb, signed: true } as const;
    expect(formatProse(d('1334'), signed)).toBe('+1,3\u00a0mill.\u00a0kr');
    expect(formatProse(d('447'), signed)).toBe('+447\u00a0tusen\u00a0kr');
    expect(formatProse(d('8490'), { unit: 'count', decimals: 0, language: nb })).toBe('8\u00a0490');
    expect(formatProse(d('2500000'), { unit: 'nok', decimals: 0, language: nb })).toBe(
      '2\u00a0500\u00a0000\u00a0kr',
    );
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

  it('leaves a decimal of three digits alone in a field that reads it as one', () => {
    const field = { unit: 'percent', decimals: 1 } as const;
    expect(formatInput(d('1.126'), nb, field)).toBe('1,126');
    expect(formatInput(d('1.126'), 'en', field)).toBe('1.1260');
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
