import { describe, expect, it } from 'vitest';
import { lintRule } from '../../../report/lint/lint-rule.ts';
import { lintSameLimits } from '../../../report/lint/lint-same-limits.ts';
import { lintWeights } from '../../../report/lint/lint-weights.ts';
import { toDecimalText as d } from '../../../report/number/decimal.ts';
import type { RuleSubject } from '../../../report/status/check-rule.ts';
import { statusRuleSchema } from '../../../report/status/rule-schema.ts';

const percent: RuleSubject = { unit: 'percent', decimals: 0, direction: 'higher' };

function lint(rule: unknown, subject: Partial<RuleSubject> = {}) {
  return lintRule(statusRuleSchema.parse(rule), { ...percent, ...subject }, 'en').map(
    ({ severity, message, path, mend }) => ({ severity, message, path: path.join('.'), mend }),
  );
}

function one(severity: string, message: string, path: string, mend?: string) {
  return [{ severity, message: expect.stringContaining(message) as string, path, mend }];
}

const bands = { red: '< 80', yellow: '>= 80 and < 90', green: '>= 90' };

describe('lintRule', () => {
  it('finds a target in red, in yellow and beside green', () => {
    expect(lint({ bands }, { target: d('90') })).toEqual([]);
    expect(lint({ bands }, { target: d('70') })).toEqual(
      one('warning', 'The target 70 is itself red', 'bands.red', 'green: ">= 70"'),
    );
    expect(lint({ bands }, { target: d('85') })).toEqual(
      one('warning', 'The target 85 is itself yellow', 'bands.yellow', 'green: ">= 85"'),
    );
    expect(lint({ bands }, { target: d('95') })).toEqual(
      one(
        'note',
        'the target is 95',
        'bands.green',
        'bands: { red: "< 80", yellow: ">= 80 and < 95", green: ">= 95" }',
      ),
    );
    // 90 itself is green, and does not reach "> 90".
    expect(lint({ bands }, { targets: [{ value: d('90'), relation: '>' }] })).toEqual(
      one(
        'note',
        'the target is > 90',
        'bands.green',
        'bands: { red: "< 80", yellow: ">= 80 and <= 90", green: "> 90" }',
      ),
    );
  });

  it('finds a deviation of nothing that is not green', () => {
    const deviation = {
      from: 'target',
      as: 'percent',
      bands: { red: '< 0', yellow: '>= 0 and < 5', green: '>= 5' },
    };
    expect(lint({ deviation }, { target: d('90') })).toEqual(
      one('warning', 'The target 90 is itself yellow', 'deviation.bands.yellow', 'green: ">= 0"'),
    );
  });

  it('guesses the direction from the limits, where they have one', () => {
    expect(lint({ bands }, { direction: 'none' })).toEqual(
      one('note', 'higher is better', 'bands', 'direction: higher'),
    );
    expect(lint({ bands: { green: '<= 5', red: '> 5' } }, { direction: 'none' })).toEqual(
      one('note', 'lower is better', 'bands', 'direction: lower'),
    );
    const window = { values: { red: ['< 40', '> 60'], green: ['40 - 60'] } };
    expect(lint(window, { direction: 'none' })).toEqual([]);
  });

  it('finds limits finer than the figure, and a colour that no figure can have', () => {
    const halves = { red: '< 79.5', yellow: '>= 79.5 and < 89.5', green: '>= 89.5' };
    expect(lint({ bands: halves })).toEqual(one('warning', 'works elsewhere', 'bands.red', 'decimals: 1'));
    expect(lint({ bands: halves }, { decimals: 1 })).toEqual([]);
    const narrow = { red: '<= 5.1', yellow: '> 5.1 and < 5.9', green: '>= 5.9' };
    expect(lint({ bands: narrow })).toEqual(
      one('warning', 'No value can be yellow', 'bands.yellow', 'decimals: 1'),
    );
  });

  it('finds limits of another size or sign than the target', () => {
    expect(lint({ bands: { red: '< 5', green: '>= 5' } }, { unit: 'count', target: d('1126') })).toEqual(
      one(
        'warning',
        'of quite another size',
        'bands',
        'deviation: { from: target, as: percent, bands: { red: "< 5", green: ">= 5" } }',
      ),
    );
    expect(
      lint({ bands: { red: '< 10', yellow: '>= 10 and < 30', green: '>= 30' } }, { target: d('-30') }),
    ).toEqual(one('warning', 'the opposite sign', 'bands'));
    expect(lint({ bands: { red: '> 0', green: '<= 0' } }, { direction: 'lower', target: d('0') })).toEqual(
      [],
    );
  });

  it('finds limits of the year at figures that are added up, except around nothing', () => {
    const targets = [
      { value: d('30'), column: 'period' },
      { value: d('90'), column: 'estimate' },
    ] as const;
    const subject = { addsUp: true, target: d('30'), targets };
    const found = lint({ bands }, subject);
    expect(found).toEqual(
      one(
        'warning',
        'added up through the year',
        'bands',
        'prorated: { bands: { red: "< 80", yellow: ">= 80 and < 90", green: ">= 90" } }',
      ),
    );
    expect(lint({ prorated: { bands } }, subject)).toEqual([]);
    const zero = { bands: { red: '> 0', green: '<= 0' } };
    expect(lint(zero, { addsUp: true, direction: 'lower' })).toEqual([]);
  });

  it('finds targets that the limits do not follow', () => {
    const targets = [{ value: d('90') }, { value: d('95'), from: '2024-07' }];
    expect(lint({ bands }, { targets })).toEqual(
      one(
        'note',
        'The targets are 90 and 95 from 2024-07',
        'bands',
        'schedule: [{ from: "2024-07", rule: { bands: { red: "< 80", yellow: ">= 80 and < 95", green: ">= 95" } } }]',
      ),
    );
  });

  it('says that a baseline must come from the plan', () => {
    expect(lint({ linear: {} }, { hasBaseline: false })).toEqual(
      one('note', 'The plan must give it', '', 'baseline: 100'),
    );
    expect(lint({ linear: {} }, { hasBaseline: true })).toEqual([]);
    expect(lint({ linear: { baseline: 0 } }, { hasBaseline: false })).toEqual([]);
  });

  it('tells of another unit once, and not of what follows from it', () => {
    const own = { red: '>= 10 %', yellow: '> 5 % and < 10 %', green: '<= 5 %' };
    expect(lint({ bands: own }, { unit: 'count', direction: 'lower', target: d('1126') })).toHaveLength(1);
  });
});

describe('what stands together', () => {
  it('has the same limits at different units', () => {
    const rule = statusRuleSchema.parse({ bands });
    const ruled = (unit: 'percent' | 'days', index: number) => ({
      path: ['rows', index, 'status'],
      rule,
      subject: { ...percent, unit },
    });
    expect(lintSameLimits([ruled('percent', 0), ruled('percent', 1)], 'en')).toEqual([]);
    expect(lintSameLimits([ruled('percent', 0), ruled('days', 1)], 'en')).toMatchObject([
      { severity: 'note', path: ['rows', 1, 'status', 'bands'] },
    ]);
  });

  it('has weights that are no whole, miss a row or name none', () => {
    const of = (weights: Record<string, number>) =>
      lintWeights({ weights }, ['a', 'b', 'c'], 'en').map(({ message, mend }) => [message, mend]);
    expect(of({ a: 50, b: 30, c: 20 })).toEqual([]);
    expect(of({ a: 1, b: 2 })).toEqual([]);
    expect(of({ a: 0.5, b: 0.3, c: 0.2 })).toEqual([]);
    expect(of({ a: 50, b: 30, c: 15 })).toEqual([
      [expect.stringContaining('add up to 95 and not 100'), undefined],
    ]);
    expect(of({ a: 60, b: 40 })).toEqual([[expect.stringContaining('c has none'), 'c: 0']]);
    expect(of({ a: 2, b: 1, d: 1 })).toEqual([[expect.stringContaining('"d" belongs to no row'), undefined]]);
  });
});
