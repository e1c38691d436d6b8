import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../report/plan/parse-plan.ts';
import { parsePlans } from '../../../report/plan/parse-plans.ts';
import { planValue } from '../../../report/plan/plan-value.ts';
import { definition, exampleText, march, period, plan } from '../form/march.ts';

function problems(text: string): readonly string[] {
  const parsed = parsePlan(text, definition);
  const found = parsed.ok ? parsed.warnings : parsed.problems;
  return found.map(({ severity, line, column, path }) => `${severity} ${line}:${column} ${path}`);
}

const small = (items: string): string =>
  `schema: 1\nreport: helse-nord-ikt\nyear: 2024\nversion: 2\nitems:\n${items}`;

describe('a plan', () => {
  test('of the example loads without a word', () => {
    expect(problems(exampleText('plan-2024.yaml'))).toEqual([]);
  });

  test('gives the value of the year, of the period, and nothing in another year', () => {
    expect(planValue(plan, 'statement', 'annualBudget', 'sla', march)).toBe('427286');
    expect(planValue(plan, 'statement', 'budget', 'sla', march)).toBe('35593');
    expect(planValue(plan, 'statement', 'budget', 'sla', period('2024-02'))).toBeUndefined();
    expect(planValue(plan, 'statement', 'annualBudget', 'sla', period('2023-12'))).toBeUndefined();
    expect(planValue(plan, 'statement', 'annualBudget', 'nothing', march)).toBeUndefined();
  });

  test('keeps every digit of a number that a binary float cannot hold', () => {
    const parsed = parsePlan(
      small('  liquidity:\n    limit: { credit: 12345678901234567.89 }\n'),
      definition,
    );
    expect(parsed.ok && planValue(parsed.plan, 'liquidity', 'limit', 'credit', march)).toBe(
      '12345678901234567.89',
    );
  });
});

describe('a wrong plan is told where', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['an unknown item', small('  statment:\n    budget: { sla: 1 }\n'), ['error 6:3 items.statment']],
    [
      'an unknown line',
      small('  statement:\n    annualBudget: { sls: 1 }\n'),
      ['error 7:21 items.statement.annualBudget.sls'],
    ],
    [
      'an unknown cell of an item without rows',
      small('  liquidity:\n    limit: { credits: 1 }\n'),
      ['error 7:14 items.liquidity.limit.credits'],
    ],
    [
      'an item that has nothing planned',
      small('  economy-comment:\n    target: { text: 1 }\n'),
      ['error 6:3 items.economy-comment'],
    ],
    [
      'a period of another year',
      small('  statement:\n    budget:\n      "2023-03": { sla: 1 }\n'),
      ['error 8:7 items.statement.budget.2023-03'],
    ],
    [
      'a period that is none',
      small('  statement:\n    budget:\n      "2024-3": { sla: 1 }\n'),
      ['error 8:7 items.statement.budget.2024-3'],
    ],
    [
      'a measure that nothing reads',
      small('  statement:\n    anualBudget: { sla: 1 }\n'),
      ['warning 7:5 items.statement.anualBudget'],
    ],
    ['letters for a number', small('  statement:\n    annualBudget: { sla: many }\n'), []],
    ['an unknown key', small('  {}\nitem: 1\n'), ['error 7:1 item']],
    ['an empty file', '', ['error 1:1 ']],
  ];

  test.each(cases)('%s', (_name, text, expected) => {
    const found = problems(text);
    expect(found.length).toBeGreaterThan(0);
    for (const place of expected) expect(found).toContain(place);
  });

  test('once, however many numbers it concerns', () => {
    const messages = (items: string): readonly string[] => {
      const parsed = parsePlan(small(items), definition);
      return (parsed.ok ? parsed.warnings : parsed.problems).map(
        ({ line, column, message }) => `${line}:${column} ${message}`,
      );
    };
    expect(messages('  statement:\n    anualBudget: { sla: 1, staff: 2, other: 3 }\n')).toEqual([
      '7:5 "statement" uses no "anualBudget". Did you mean "annualBudget"?',
    ]);
    expect(messages('  statement:\n    budget:\n      "2023-03": { sla: 1, staff: 2 }\n')).toEqual([
      '8:7 "2023-03" is not a period in 2024. Write for example 2024-03.',
    ]);
    const months = ['01', '02', '03'].map((month) => `      "2024-${month}": { slaa: 1 }\n`).join('');
    expect(messages(`  statement:\n    budget:\n${months}`)).toEqual([
      '8:20 "statement" has no value "slaa" here. Did you mean "sla"? The same is wrong in 2 more places.',
    ]);
    expect(
      messages('  economy-comment:\n    target: { text: 1, more: 2 }\n    limit: { text: 1 }\n'),
    ).toEqual(['6:3 "economy-comment" uses no values of the plan. Remove them.']);
  });

  test('where it is a definition', () => {
    expect(problems(exampleText('definition.yaml'))).toEqual(['error 21:1 sections']);
  });

  test('where another plan is for the same year', () => {
    const text = small('  {}\n');
    const other = text.replace('year: 2024', 'year: 2025');
    const found = parsePlans([text, other, text], definition);
    expect(found.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(found[2]).toMatchObject({
      problems: [
        {
          line: 3,
          column: 7,
          message: 'Another of the plans is also for 2024. Give one plan for each year.',
        },
      ],
    });
  });

  test('and so is one for another report', () => {
    const parsed = parsePlan(small('  {}\n').replace('helse-nord-ikt', 'harbour'), definition, 'nb');
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        {
          path: 'report',
          line: 2,
          column: 9,
          message: 'Planen er for «harbour», men definisjonen heter «helse-nord-ikt».',
        },
      ],
    });
  });
});
