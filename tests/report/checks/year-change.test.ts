import { describe, expect, it } from 'vitest';
import { assemble } from '../../../report/assembly/assemble.ts';
import type { PastAnswers } from '../../../report/answer/section-record.ts';
import { reportFindings } from '../../../report/checks/of-report/report-findings.ts';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { planSchema } from '../../../report/plan/plan-schema.ts';
import { period } from '../../fixtures/documents/evidence.ts';
import { valid } from '../definition/small-definition.ts';

const kinds = `  - id: money
    title: Money
    owner: anna@example.no
    items:
      - id: use
        kind: budget-use
        title: Use
        rows: [{ id: roof, label: Roof }]
      - id: cash
        kind: roll-forward
        title: Cash
      - id: year
        kind: year-comparison
        title: Year
        rows: [{ id: calls, label: Calls, unit: count }]
      - id: month
        kind: indicators
        title: Month
        rows: [{ id: visits, label: Visits, unit: count }]
`;
const parsed = parseDefinition(valid + kinds);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { definition } = parsed;

const cells = {
  use: 'roof',
  cash: 'movement',
  year: 'calls',
  month: 'visits',
} as const;

const autumn = { '2023-10': '10000', '2023-11': '11000', '2023-12': '12000' };

/** What is asked of a January with so much in a cell after these months; or of another month. */
function found(
  item: keyof typeof cells,
  value: string,
  { items = {}, before = autumn, at = '2024-01' }: { items?: object; before?: object; at?: string } = {},
): readonly string[] {
  const past: PastAnswers = Object.fromEntries(
    Object.entries(before).map(([month, text]) => [month, { [item]: { [cells[item]]: String(text) } }]),
  );
  const answer = { state: 'answered', cells: { [cells[item]]: value } } as const;
  const records = new Map([['money', { version: 1, answers: { [item]: answer }, past }]]);
  const plan = planSchema.parse({ schema: 1, report: 'small', year: 2024, items });
  const report = assemble({
    definition,
    plan,
    period: period(at),
    language: 'nb',
    now: new Date('2024-02-05T10:00:00Z'),
    records,
    state: 'collecting',
    publication: 0,
  });
  return reportFindings({ report, definition, plan, records }).map(({ check }) => check);
}

describe('January after December', () => {
  it.each(['use', 'cash', 'year'] as const)('is no jump in what counts from 1 January: %s', (item) => {
    expect(found(item, '1000')).toEqual([]);
  });

  it('is one in a figure of the month alone', () => {
    expect(found('month', '1000')).toEqual(['plausibility']);
  });

  it('is one in the movement of a balance that opens anew each month', () => {
    const opening = Object.fromEntries(
      [1, 2, 12].map((n) => [`2024-${String(n).padStart(2, '0')}`, { balance: n }]),
    );
    expect(found('cash', '1000', { items: { cash: { opening } } })).toEqual(['plausibility']);
    expect(found('cash', '1000', { items: { cash: { opening: { balance: 5 } } } })).toEqual([]);
  });
});

describe('February after January', () => {
  const february = { at: '2024-02', before: { '2024-01': '1000' } };

  it('may be ten times as much in what counts from 1 January', () => {
    expect(found('use', '10000', february)).toEqual([]);
    expect(found('month', '10000', february)).toEqual(['plausibility']);
  });
});
