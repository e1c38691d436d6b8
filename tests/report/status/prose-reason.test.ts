import { expect, it } from 'vitest';
import { inProse } from '../../../report/status/in-prose.ts';
import type { Judged } from '../../../report/status/judged.ts';
import { judge } from './judge.ts';

type Given = Parameters<typeof judge>[2];

const say = (rule: unknown, value: string, given: Given = {}) =>
  inProse(judge(rule, value, given)).reason.replaceAll('\u00a0', ' ');

const percent = { unit: 'percent', decimals: 1 } as const;
const lower = { bands: { green: '<= 2.5', yellow: '> 2.5 and <= 3.0', red: '> 3.0' } };
const higher = { bands: { green: '>= 70', yellow: '>= 65 and < 70', red: '< 65' } };
const strict = { bands: { green: '< 5', yellow: '>= 5 and < 6', red: '>= 6' } };
const above = { bands: { green: '> 90', red: '<= 90' } };
const exact = { bands: { green: '>= 27', yellow: '26', red: '< 26' } };
const share = {
  deviation: {
    from: 'target',
    as: 'percent',
    bands: { green: '>= -5', yellow: '>= -10 and < -5', red: '< -10' },
  },
};
const points = {
  deviation: { from: 'target', as: 'units', bands: { green: '<= 0', yellow: '> 0 and <= 5', red: '> 5' } },
};

it.each<[string, unknown, string, Given, string]>([
  [
    'lower is better',
    lower,
    '2.9',
    percent,
    '2,9 % er over grensen for grønt (2,5 %); 0,4 prosentpoeng til grønt',
  ],
  [
    'the next colour, not the best',
    lower,
    '3.4',
    percent,
    '3,4 % er over grensen for gult (3,0 %); 0,4 prosentpoeng til gult',
  ],
  ['green', lower, '2.1', percent, '2,1 % gir grønt (høyst 2,5 %)'],
  [
    'higher is better',
    higher,
    '62',
    { unit: 'percent' },
    '62 % er under grensen for gult (65 %); 3 prosentpoeng til gult',
  ],
  [
    'between',
    higher,
    '67',
    { unit: 'percent' },
    '67 % er under grensen for grønt (70 %); 3 prosentpoeng til grønt',
  ],
  // A limit that does not count itself says so, since the distance goes past it.
  [
    'exclusive',
    strict,
    '5.4',
    percent,
    '5,4 % er over grensen for grønt (under 5,0 %); 0,5 prosentpoeng til grønt',
  ],
  [
    'on an exclusive limit',
    strict,
    '5',
    percent,
    '5,0 % er akkurat på grensen, men grønt er under 5,0 %; 0,1 prosentpoeng til grønt',
  ],
  [
    'on an exclusive lower limit',
    above,
    '90',
    {},
    '90 er akkurat på grensen, men grønt er over 90; 1 til grønt',
  ],
  ['exclusive green', strict, '4.9', percent, '4,9 % gir grønt (under 5,0 %)'],
  [
    'one value',
    exact,
    '24',
    { unit: 'days' },
    '24 dager er under grensen for gult (nøyaktig 26 dager); 2 dager til gult',
  ],
  [
    'from one value',
    exact,
    '26',
    { unit: 'days' },
    '26 dager er under grensen for grønt (27 dager); 1 dag til grønt',
  ],
  ['nothing better', { bands: { yellow: '> 5 and <= 7' } }, '6', {}, '6 gir gult (over 5 og høyst 7)'],
  [
    'a finer limit',
    { bands: { green: '>= 49.5', red: '< 49.5' } },
    '46',
    {},
    '46 er under grensen for grønt (49,5); 4 til grønt',
  ],
  [
    'money',
    { bands: { green: '>= 0', red: '< 0' } },
    '-3500',
    { unit: 'nok-thousand' },
    '−3 500 tusen kr er under grensen for grønt (0 tusen kr); 3 500 tusen kr til grønt',
  ],
  [
    'percent of a target',
    share,
    '88',
    { unit: 'nok-thousand', target: '100' },
    'Avviket fra målet (−12,0 %) er under grensen for gult (−10,0 %); 2 tusen kr til gult',
  ],
  [
    'points from a target',
    points,
    '53',
    { unit: 'percent', target: '50' },
    'Avviket fra målet (+3 prosentpoeng) er over grensen for grønt (0 prosentpoeng); 3 prosentpoeng til grønt',
  ],
  [
    'a missed target',
    { bands: { green: '>= 60', red: '< 60' } },
    '62',
    { unit: 'percent', direction: 'higher', target: '70' },
    '62 % gir grønt (minst 60 %), men måltallet 70 % er ikke nådd',
  ],
  [
    'both limits missed by none',
    { bands: { green: '>= 60', yellow: '<= 60' } },
    '60',
    {},
    '60 gir gult (høyst 60)',
  ],
])('says it in plain words: %s', (_, rule, value, given, text) => {
  expect(say(rule, value, given)).toBe(text);
});

it.each<[Judged['language'], string]>([
  ['nn', '2,9 % er over grensa for grønt (2,5 %); 0,4 prosentpoeng til grønt'],
  ['en', '2.9% is above the limit for green (2.5%); 0.4 percentage points to green'],
])('says it in %s', (language, text) => {
  expect(say(lower, '2.9', { ...percent, language })).toBe(text);
  expect(say(lower, '3.4', { ...percent, language })).toContain(language === 'nn' ? 'gult' : 'yellow');
});

it('keeps the limits as they are compared beside it', () => {
  expect(judge(lower, '2.9', percent).reason).toBe(
    '2,9 > 2,5 og ≤ 3,0: gul; 0,4\u00a0prosentpoeng til grønn',
  );
});

it('leaves a reason that is words already', () => {
  const open = judge(lower, undefined);
  expect(inProse(open)).toBe(open);
});
