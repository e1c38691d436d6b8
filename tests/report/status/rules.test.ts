import { describe, expect, it } from 'vitest';
import { toDecimalText as d } from '../../../report/number/decimal.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { parseBand, parseValues } from '../../../report/status/band.ts';
import { checkRule } from '../../../report/status/check-rule.ts';
import { lineValue } from '../../../report/status/line-value.ts';
import { statusRuleSchema } from '../../../report/status/rule-schema.ts';
import { judge } from './judge.ts';

const at = (text: string) => ({ asOf: parsePeriod(text)! });
const percent = { unit: 'percent', decimals: 1 } as const;
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');

describe('limits with their unit', () => {
  it('are read with the word for it', () => {
    expect(parseBand('26 dager')?.bounds).toEqual([{ op: '=', value: '26', decimals: 0 }]);
    expect(parseBand('>=20 MNOK - <29 MNOK')?.bounds).toEqual([
      { op: '>=', value: '20', decimals: 0 },
      { op: '<', value: '29', decimals: 0 },
    ]);
    expect(parseBand('=> 25 prosent')).toMatchObject({ percent: true });
    expect(parseBand('> 5 mill. kr')).toMatchObject({ words: { family: 'money', scale: '1000000' } });
    expect(parseBand('> 5 epler')).toBeUndefined();
  });

  it('must be in the unit of the value', () => {
    const rule = statusRuleSchema.parse({ bands: { green: '>= 20 MNOK', red: '< 20 MNOK' } });
    const subject = { decimals: 0, direction: 'higher' } as const;
    expect(checkRule(rule, { ...subject, unit: 'nok-million' }, 'nb')).toEqual([]);
    expect(checkRule(rule, { ...subject, unit: 'nok-thousand' }, 'nb')).toEqual([
      {
        severity: 'error',
        path: ['bands', 'red'],
        message:
          'Grensen «< 20 MNOK» har en annen enhet enn verdien, som er i 1000 kr. Skriv grensen i 1000 kr, eller ta bort enheten.',
      },
    ]);
    expect(checkRule(rule, { ...subject, unit: 'days' }, 'nb')).toHaveLength(1);
  });
});

describe('a change', () => {
  const less = { green: '<= -10', yellow: '> -10 and <= 0', red: '> 0' };
  const rule = (from: string, as: string) => ({ change: { from, as, bands: less } });

  it('is counted from the same period last year, in percent', () => {
    // 95 against 100 is −5,0 %; 90 is −10,0 %, five away.
    const status = judge(rule('samePeriodLastYear', 'percent'), '95', { samePeriodLastYear: d('100') });
    expect(plain(status.reason)).toBe('-5,0 % fra samme periode i fjor, > -10 og ≤ 0: gul; 5 til grønn');
    expect(judge(rule('samePeriodLastYear', 'percent'), '48', { samePeriodLastYear: d('100') }).colour).toBe(
      'green',
    );
  });

  it('is counted in percentage points from the last value', () => {
    const status = judge(rule('previous', 'units'), '5.7', { ...percent, previousValue: d('6.2') });
    expect(plain(status.reason)).toBe(
      '-0,5 prosentpoeng fra forrige verdi, > -10 og ≤ 0: gul; 9,5 prosentpoeng til grønn',
    );
  });

  it('is counted from a baseline, of the plan before that of the rule', () => {
    const own = { change: { from: 'baseline', as: 'percent', baseline: 200, bands: less } };
    expect(judge(own, '150').colour).toBe('green');
    expect(judge(own, '150', { baseline: d('140') }).colour).toBe('red');
  });

  it('has no data without what it is counted from, or in percent of zero', () => {
    for (const from of ['baseline', 'samePeriodLastYear', 'previous']) {
      expect(judge(rule(from, 'units'), '1')).toMatchObject({ colour: 'no-data', decidedBy: 'nobody' });
    }
    expect(judge(rule('baseline', 'percent'), '1', { baseline: d('0') }).reason).toContain('null');
  });
});

describe('a target line', () => {
  const rule = { linear: {} };
  const reduction = { ...percent, direction: 'lower', target: '-30', baseline: d('0') } as const;

  it('goes from the baseline at the start of the year to the target at its end', () => {
    expect(lineValue(d('0'), d('-30'), 4)).toBe('-10');
    expect(lineValue(d('100'), d('40'), 6)).toBe('70');
    expect(lineValue(d('5'), d('9'), 12)).toBe('9');
  });

  it('is green at or beyond the line, yellow with less, red when worse than the baseline', () => {
    const t1 = { ...reduction, ...at('2019-T1') };
    expect(judge(rule, '-10', t1).colour).toBe('green');
    const short = judge(rule, '-5', t1);
    expect(short).toMatchObject({ colour: 'yellow', distance: { amount: '5', to: 'green' } });
    expect(plain(short.reason)).toBe(
      '-5,0 > -10,0 og ≤ 0,0 (mållinjen er -10,0 etter 4 av 12 måneder): gul; 5,0 prosentpoeng til grønn',
    );
    expect(judge(rule, '0', t1).colour).toBe('yellow');
    expect(judge(rule, '5.9', t1)).toMatchObject({
      colour: 'red',
      distance: { amount: '5.9', to: 'yellow' },
    });
    // By the second four months the line is at −20, by the year's end at −30.
    expect(judge(rule, '-10', { ...reduction, ...at('2019-T2') }).colour).toBe('yellow');
    expect(judge(rule, '-29.9', { ...reduction, ...at('2019') }).colour).toBe('yellow');
    expect(judge(rule, '-30', { ...reduction, ...at('2019') }).colour).toBe('green');
  });

  it('takes limits on the deviation from the line', () => {
    const near = {
      linear: { as: 'percent', bands: { green: '>= 0', yellow: '>= -10 and < 0', red: '< -10' } },
    };
    const given = { direction: 'higher', target: '120', baseline: d('0'), ...at('2024-06') } as const;
    // The line is at 60: 54 is −10,0 %, 53 is −11,7 %.
    expect(judge(near, '60', given).colour).toBe('green');
    expect(plain(judge(near, '54', given).reason)).toBe(
      '-10,0 % fra mållinjen, ≥ -10 og < 0 (mållinjen er 60,0 etter 6 av 12 måneder): gul; 6 til grønn',
    );
    expect(judge(near, '53', given).colour).toBe('red');
  });

  it('has no data without baseline, target or period', () => {
    expect(judge(rule, '1', { target: '2', ...at('2024-06') }).reason).toContain('utgangspunkt');
    expect(judge(rule, '1', { baseline: d('0'), ...at('2024-06') }).colour).toBe('no-data');
    expect(judge(rule, '1', { baseline: d('0'), target: '2' }).colour).toBe('no-data');
  });
});

describe('limits of the year', () => {
  const bands = { green: '>= 29', yellow: '>= 20 and < 29', red: '< 20' };
  const rule = { prorated: { bands } };

  it('are held against their part of the year', () => {
    // A third of 29 is 9,67 and of 20 is 6,67, so whole figures are green from 10 and yellow from 7.
    const t1 = at('2019-T1');
    expect(plain(judge(rule, '26', t1).reason)).toBe('26 ≥ 10 (årets grenser for 4 av 12 måneder): grønn');
    expect(judge(rule, '9', t1)).toMatchObject({ colour: 'yellow', distance: { amount: '1', to: 'green' } });
    expect(judge(rule, '7', t1).colour).toBe('yellow');
    expect(judge(rule, '6', t1).colour).toBe('red');
    expect(judge(rule, '28', at('2019')).colour).toBe('yellow');
    expect(judge(rule, '2', at('2019-01')).colour).toBe('yellow');
  });

  it('may be on the deviation from the part of the year’s target', () => {
    const deviation = { prorated: { deviation: 'units', bands: { green: '>= 0', red: '< 0' } } };
    const given = { target: '30', ...at('2019-T1') };
    expect(plain(judge(deviation, '26', given).reason)).toBe(
      '+16 fra målet, ≥ 0 (årets mål for 4 av 12 måneder): grønn',
    );
    expect(judge(deviation, '9', given)).toMatchObject({ colour: 'red', distance: { amount: '1' } });
    // The year's own target goes before the period's.
    expect(judge(deviation, '26', { ...given, yearTarget: d('90') }).colour).toBe('red');
  });
});

describe('lists of values', () => {
  const rule = { values: { green: ['1', '2'], yellow: ['3 - 4', '7'], red: ['>= 8', 5] } };

  it('give each value its colour', () => {
    expect(['1', '2', '3', '4', '5', '7', '8', '20'].map((value) => judge(rule, value).colour)).toEqual([
      'green',
      'green',
      'yellow',
      'yellow',
      'red',
      'yellow',
      'red',
      'red',
    ]);
    expect(judge(rule, '6').colour).toBe('discretionary');
    expect(judge(rule, '5').distance).toEqual({ amount: '1', to: 'yellow' });
    expect(parseValues('26 dager - 28 dager')?.bounds).toHaveLength(2);
    expect(parseValues('4 - 3')).toBeUndefined();
  });

  it('are checked for gaps and overlaps, not for an order', () => {
    const check = (values: object) =>
      checkRule(
        statusRuleSchema.parse({ values }),
        { unit: 'count', decimals: 0, direction: 'higher' },
        'nb',
      ).map(({ message }) => message);
    expect(check({ red: ['<= 0', '>= 5'], green: ['1 - 4'] })).toEqual([]);
    expect(check({ red: ['<= 0', '>= 5'], green: ['1 - 3'] })).toEqual([
      'Ingen farge gjelder 4. Utvid en av grensene.',
    ]);
    expect(check({ red: ['<= 1', '>= 5'], green: ['1 - 4'] })).toEqual([
      'To farger gjelder 1. La hver verdi ha én farge.',
    ]);
  });
});

describe('rules in time and by persons', () => {
  const bands = (limit: number) => ({ bands: { green: `>= ${limit}`, red: `< ${limit}` } });
  const rule = {
    schedule: [
      { from: '2024-01', rule: bands(60) },
      { from: '2024-07', rule: { ...bands(65), reading: 'Fra juli' } },
    ],
    reading: { nb: 'Lest slik', en: 'Read so' },
  };

  it('change with the period that a schedule names', () => {
    expect(judge(rule, '62', at('2024-06')).colour).toBe('green');
    expect(judge(rule, '62', at('2024-07')).colour).toBe('red');
    // July is in the second four months, which is judged by what holds at its end.
    expect(judge(rule, '62', at('2024-T1')).colour).toBe('green');
    expect(judge(rule, '62', at('2024-T2')).colour).toBe('red');
    expect(judge(rule, '62', at('2023-12'))).toMatchObject({ colour: 'no-data' });
  });

  it('show how the source is read', () => {
    expect(judge(rule, '62', at('2024-06')).reading).toBe('Lest slik');
    expect(judge(rule, '62', { ...at('2024-06'), language: 'en' }).reading).toBe('Read so');
    expect(judge(rule, '62', at('2024-07')).reading).toBe('Fra juli');
    expect(judge(bands(1), '62')).not.toHaveProperty('reading');
  });

  it('must stand in order', () => {
    const turned = statusRuleSchema.parse({ schedule: rule.schedule.toReversed() });
    const found = checkRule(turned, { unit: 'count', decimals: 0, direction: 'higher' }, 'nb');
    expect(found).toEqual([
      {
        severity: 'error',
        path: ['schedule', 1, 'from'],
        message: expect.stringContaining('«2024-01»') as string,
      },
    ]);
    const crossed = statusRuleSchema.parse({
      schedule: [{ from: '2024', rule: { bands: { green: '> 1', red: '< 1' } } }],
    });
    expect(checkRule(crossed, { unit: 'count', decimals: 0, direction: 'higher' }, 'nb')[0]?.path).toEqual([
      'schedule',
      0,
      'rule',
      'bands',
    ]);
  });

  it('leave the colour to a person', () => {
    expect(judge({ discretionary: true }, '5', { direction: 'higher', target: '7' })).toEqual({
      colour: 'discretionary',
      decidedBy: 'nobody',
      reason: 'Fargen velges ved skjønn, og er ikke valgt ennå',
      targetMet: false,
    });
    expect(judge({ discretionary: true }, undefined).colour).toBe('no-data');
  });

  it.each([
    { schedule: [] },
    { schedule: [{ from: '2024-13', rule: bands(1) }] },
    { schedule: [{ from: '2024', rule }] },
    { discretionary: false },
    { values: { green: ['4 - 3'] } },
    { change: { from: 'budget', as: 'units', bands: { green: '> 1' } } },
  ])('are not %j', (wrong) => {
    expect(statusRuleSchema.safeParse(wrong).success).toBe(false);
  });
});

describe('a value that is given as an inequality', () => {
  const bands = { green: '>= 29', yellow: '>= 20 and < 29', red: '< 20' };

  it('has the colour of all that it may be', () => {
    const more = { relation: '>', direction: 'higher', target: '30', targetRelation: '>' } as const;
    expect(judge({ bands }, '30', more)).toMatchObject({ colour: 'green', targetMet: true });
    expect(plain(judge({ bands }, '30', more).reason)).toBe('> 30 ≥ 29: grønn');
    expect(judge({ bands }, '19', { relation: '<=' }).colour).toBe('red');
    expect(judge({ bands }, '20', { relation: '<' }).colour).toBe('red');
    expect(judge({ bands }, '28', { relation: '>' }).colour).toBe('green');
  });

  it('waits for a person when it may be of two colours', () => {
    expect(judge({ bands }, '28', { relation: '>=' })).toMatchObject({
      colour: 'discretionary',
      decidedBy: 'nobody',
    });
    expect(judge({ bands }, '40', { relation: '<' }).colour).toBe('discretionary');
  });

  it('has the worse colour where limits overlap', () => {
    const overlapping = { green: '>= 20', red: '>= 10' };
    expect(judge({ bands: overlapping }, '30', { relation: '>' }).colour).toBe('red');
    expect(judge({ bands: { green: '>= 20', red: '>= 50' } }, '30', { relation: '>' }).colour).toBe(
      'discretionary',
    );
  });

  it('does not reach a target that is more than it', () => {
    const target = { direction: 'higher', target: '30', targetRelation: '>' } as const;
    expect(judge({ bands }, '30', target).targetMet).toBe(false);
    expect(judge({ bands }, '31', target).targetMet).toBe(true);
    expect(judge({ bands }, '30', { ...target, relation: '>=' }).targetMet).toBeUndefined();
  });
});
