import { describe, expect, it } from 'vitest';
import { computeItem, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import { toDecimalText } from '../../../report/number/decimal.ts';
import { answered, exampleContext, exampleItem, plain } from './example.ts';

const lines = [
  { id: 'revenue', label: 'Revenue', class: 'revenue' },
  { id: 'staff', label: 'Staff', class: 'cost' },
  { id: 'other', label: 'Other', class: 'cost' },
  { id: 'costs', label: 'Costs', class: 'cost', formula: 'staff + other' },
  { id: 'result', label: 'Result', class: 'result', formula: 'revenue - costs' },
];

const budgets = new Map([
  ['revenue', '1000'],
  ['staff', '400'],
  ['other', '100'],
]);

/** By hand, to date: revenue 0, staff −100, other +60, costs −40 and result −40. */
const actual = { revenue: '1000', staff: '500', other: '40' };

const statement = (changes: object) =>
  exampleItem('statement', {
    columns: { month: false, yearToDate: true },
    lines,
    status: undefined,
    ...changes,
  });

/** The lines that are material, each with its printed variance. */
function material(amount: number | string, changed: Readonly<Record<string, string>> = {}) {
  const cells = Object.fromEntries<string>(
    Object.entries<string>({ ...actual, ...changed }).map(([id, text]) => [`${id}.yearToDate`, text]),
  );
  const base = exampleContext('statement');
  const result = computeItem(
    statement({ material: { column: 'yearToDateVariance', amount } }),
    answered(cells),
    {
      ...base,
      plan: (measure, cell) => {
        const budget = measure === 'budgetToDate' ? budgets.get(cell) : undefined;
        return budget === undefined ? undefined : toDecimalText(budget);
      },
    },
  );
  return result.material?.lines.map(({ label, value }) => `${label} ${plain(value)}`);
}

describe('material deviations', () => {
  it('are the lines and subtotals at or over the amount, either way, the largest first', () => {
    expect(material(40)).toEqual([
      'Staff -100 tusen kr',
      'Other +60 tusen kr',
      'Costs -40 tusen kr',
      'Result -40 tusen kr',
    ]);
    expect(material(60)).toEqual(['Staff -100 tusen kr', 'Other +60 tusen kr']);
    expect(material(100)).toEqual(['Staff -100 tusen kr']);
    expect(material(101)).toBeUndefined();
  });

  it('are compared as they are printed, and exactly', () => {
    expect(material(100, { staff: '499.5' })).toEqual(['Staff -100 tusen kr']);
    expect(material(100, { staff: '499.4' })).toBeUndefined();
    expect(material('100.00000000000001')).toBeUndefined();
  });

  it('are none before anybody has answered, and none of a blank budget', () => {
    const item = statement({ material: { column: 'yearToDateVariance', amount: 1 } });
    expect(computeItem(item, undefined, exampleContext('statement')).material).toBeUndefined();
    expect(
      computeItem(item, answered({ 'staff.yearToDate': '9' }), {
        ...exampleContext('statement'),
        plan: () => undefined,
      }).material,
    ).toBeUndefined();
  });

  it('need an amount above zero and a column that is shown', () => {
    const problems = (changes: object) =>
      itemOfAnyKindSchema
        .safeParse({ ...statement({}), ...changes })
        .error?.issues.map(({ path }) => path.join('.'));
    const column = 'yearToDateVariance';
    expect(problems({ material: { column, amount: 0.5 } })).toBeUndefined();
    expect(problems({ material: { column, amount: 0 } })).toEqual(['material.amount']);
    expect(problems({ material: { column, amount: -4000 } })).toEqual(['material.amount']);
    expect(problems({ material: { column: 'monthVariance', amount: 1 } })).toEqual(['material.column']);
    expect(problems({ material: { column: 'annualBudget', amount: 1 } })).toEqual(['material.column']);
  });
});
