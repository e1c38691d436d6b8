import {
  boolean,
  constantFrom,
  integer,
  assert as holds,
  property,
  record,
  shuffledSubarray,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, toDecimalText as d } from '../../../report/number/decimal.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { evaluateYesNoStatus } from '../../../report/status/evaluate-yes-no-status.ts';
import { rollUp } from '../../../report/status/roll-up.ts';
import { colours, type Status } from '../../../report/status/status.ts';
import { judge } from './judge.ts';

const values = integer({ min: -200, max: 2000 }).map((tenths) => d((tenths / 10).toFixed(1)));
const months = integer({ min: 1, max: 12 }).map(
  (month) => parsePeriod(`2024-${String(month).padStart(2, '0')}`)!,
);
const rank = { red: 0, yellow: 1, green: 2 } as const;
const rankOf = (colour: string) => rank[colour as keyof typeof rank];

describe('where lower is better', () => {
  const lower = { green: '<= 0', yellow: '> 0 and <= 10', red: '> 10' };
  const onValue = { green: '<= 40', yellow: '> 40 and <= 60', red: '> 60' };
  const known = {
    target: '30',
    baseline: d('90'),
    previousValue: d('70'),
    samePeriodLastYear: d('80'),
    direction: 'lower',
    decimals: 1,
  } as const;
  const rules = constantFrom<object>(
    { bands: onValue },
    { deviation: { from: 'target', as: 'units', bands: lower } },
    { deviation: { from: 'target', as: 'percent', bands: lower } },
    { change: { from: 'baseline', as: 'percent', bands: lower } },
    { change: { from: 'previous', as: 'units', bands: lower } },
    { change: { from: 'samePeriodLastYear', as: 'percent', bands: lower } },
    { linear: {} },
    { linear: { as: 'units', bands: lower } },
    { prorated: { bands: onValue } },
    { prorated: { deviation: 'units', bands: lower } },
    { values: { green: ['< 40'], yellow: ['40 - 49', '> 49 and < 60'], red: ['60 - 80', '> 80'] } },
    {
      schedule: [
        { from: '2024-01', rule: { bands: onValue } },
        { from: '2024-07', rule: { linear: {} } },
      ],
    },
  );

  it('gives each value exactly one colour, and never a better one for a higher value', () => {
    holds(
      property(rules, months, values, values, (rule, asOf, one, other) => {
        const [low, high] = compareDecimals(one, other) < 0 ? [one, other] : [other, one];
        const of = (value: string) => judge(rule, value, { ...known, asOf });
        for (const status of [of(low), of(high)]) {
          expect(['green', 'yellow', 'red']).toContain(status.colour);
          expect(status.decidedBy).toBe('rule');
        }
        expect(rankOf(of(high).colour)).toBeLessThanOrEqual(rankOf(of(low).colour));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a value that no rule colours by itself', () => {
  it('waits for a person, whatever it is, by discretion or between the limits', () => {
    holds(
      property(values, months, (value, asOf) => {
        expect(judge({ discretionary: true }, value, { asOf })).toMatchObject({
          colour: 'discretionary',
          decidedBy: 'nobody',
        });
        const gap = judge({ bands: { green: '>= 300', red: '< -50' } }, value, { asOf, decimals: 1 });
        expect(gap).toMatchObject({ colour: 'discretionary', decidedBy: 'nobody' });
      }),
    );
  });

  it('is no data before a schedule begins, and where there is no value or nothing to compare with', () => {
    const bands = { green: '>= 0', red: '< 0' };
    holds(
      property(
        values,
        constantFrom<object>(
          { deviation: { from: 'target', as: 'percent', bands } },
          { change: { from: 'baseline', as: 'units', bands } },
          { change: { from: 'previous', as: 'units', bands } },
          { change: { from: 'samePeriodLastYear', as: 'percent', bands } },
          { linear: {} },
          { prorated: { bands } },
          { schedule: [{ from: '2024-07', rule: { bands } }] },
        ),
        (value, rule) => {
          const asOf = 'schedule' in rule ? parsePeriod('2024-06')! : undefined;
          expect(judge(rule, value, { asOf }).colour).toBe('no-data');
          expect(judge(rule, undefined, { asOf: parsePeriod('2024-12')! }).colour).toBe('no-data');
        },
      ),
    );
  });
});

describe('limits that overlap', () => {
  it('give the worse of their colours', () => {
    holds(
      property(integer({ min: -30, max: 130 }), (value) => {
        const rule = { bands: { green: '>= 60', yellow: '>= 40 and < 80', red: '< 50' } };
        const expected = value < 50 ? 'red' : value < 80 ? 'yellow' : 'green';
        expect(judge(rule, String(value)).colour).toBe(expected);
      }),
    );
  });
});

describe('yes and no', () => {
  it('give each answer its one colour, and none to no answer', () => {
    const colour = constantFrom('green', 'yellow', 'red');
    holds(
      property(record({ yes: colour, no: colour, partly: colour }), boolean(), (yesNo, hasPartly) => {
        const { partly, ...two } = yesNo;
        const rule = { yesNo: hasPartly ? yesNo : two };
        expect(evaluateYesNoStatus(rule, 'yes', 'nb').colour).toBe(yesNo.yes);
        expect(evaluateYesNoStatus(rule, 'no', 'nb').colour).toBe(yesNo.no);
        expect(evaluateYesNoStatus(rule, 'partly', 'nb').colour).toBe(hasPartly ? partly : 'discretionary');
        expect(evaluateYesNoStatus(rule, undefined, 'nb').colour).toBe('no-data');
      }),
    );
  });
});

describe('a roll-up', () => {
  it('has the same colour in whatever order its parts stand', () => {
    const all = colours.map((colour): Status => ({ colour, decidedBy: 'rule', reason: '' }));
    holds(
      property(shuffledSubarray(all), (statuses) => {
        const of = (parts: readonly Status[]) =>
          rollUp(
            parts.map((status) => ({ label: status.colour, status })),
            'nb',
          ).colour;
        expect(of(statuses)).toBe(of(statuses.toReversed()));
        const worst = (['red', 'yellow', 'discretionary', 'no-data', 'green'] as const).find((colour) =>
          statuses.some((status) => status.colour === colour),
        );
        expect(of(statuses)).toBe(worst ?? 'not-applicable');
      }),
    );
  });
});
