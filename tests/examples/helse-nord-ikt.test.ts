import { describe, expect, it } from 'vitest';
import type { ReportItem } from '../../report/assembly/report.ts';
import { exampleReport } from './example-report.ts';
import { loadExample } from './load-example.ts';
import {
  breaches,
  investments,
  liquidity,
  newServices,
  openDeviations,
  operations,
  serviceDesk,
  statement,
} from './printed-tables.ts';

const report = exampleReport(loadExample('helse-nord-ikt'), { language: 'nb' });

function item(id: string): ReportItem {
  return report.sections.flatMap(({ items }) => items).find((candidate) => candidate.id === id)!;
}

function value(of: string, id: string, column: string, period = '2024-03'): number | undefined {
  const found = item(of).cells.find(
    (cell) => cell.id === id && cell.column === column && cell.period === period,
  )?.value;
  return found === undefined ? undefined : Number(found);
}

/** The document rounded each figure on its own: a total may be off by one for each pair of its parts. */
const withinRounding = 1;

/** The printed figure where the computed one is within rounding of it; otherwise the computed one. */
function near(computed: number | undefined, printed: number | undefined): number | undefined {
  if (computed === undefined || printed === undefined) return computed;
  return Math.abs(computed - printed) <= withinRounding ? printed : computed;
}

describe('every figure of the tables that the document prints', () => {
  const columns = [
    'month',
    'monthBudget',
    'monthVariance',
    'yearToDate',
    'yearToDateBudget',
    'yearToDateVariance',
    'annualBudget',
  ];

  it.each(statement)('statement of income: $line', ({ line, printed }) => {
    const computed = columns.map((column) => value('statement', line, column));
    expect(computed.map((figure, index) => near(figure, printed[index]))).toEqual(printed);
    expect(computed.at(-1)).toBe(printed.at(-1));
  });

  it.each(investments)('investments: %s', (row, budget, accounts) => {
    expect(value('investments', row, 'annualBudget')).toBe(budget);
    expect(value('investments', row, 'actual')).toBe(accounts);
  });

  it.each(liquidity)('liquidity: %s', (row, amount) => {
    expect(value('liquidity', row, 'actual')).toBe(amount);
  });

  it.each([
    ['service-desk', serviceDesk],
    ['operations', operations],
    ['breaches', breaches],
    ['open-deviations', openDeviations],
  ] as const)('series: %s', (of, table) => {
    const read = Object.keys(table.rows).map((row) => [
      row,
      table.periods.map((period) => value(of, row, 'actual', period)),
    ]);
    expect(Object.fromEntries(read)).toEqual(table.rows);
  });

  it.each(newServices)('new services: %s', (row, now, lastYear, total) => {
    const cells = item('new-services').cells.filter(({ id }) => id === row);
    const of = (column: string) => Number(cells.find((cell) => cell.column === column)?.value);
    expect([of('actual'), of('lastYear'), of('lastYearTotal')]).toEqual([now, lastYear, total]);
  });

  it('full-time equivalents: 483, thirteen more than at the turn of the year', () => {
    expect(value('forecast', 'fte', 'actual')).toBe(483);
    expect(value('forecast', 'fte', 'actual', '2023-12')).toBe(483 - 13);
    expect(value('forecast', 'forecast-result', 'actual')).toBe(0);
  });

  it('lists the nine risks of the red zone', () => {
    const block = item('red-risks').blocks.find(({ type }) => type === 'records');
    expect(block?.type === 'records' && block.records.length).toBe(9);
  });
});

describe('the invented sick leave says what the document says in words', () => {
  const of = (row: string, period: string) => value('sick-leave', row, 'actual', period)!;

  it('is over 5 % in all three months', () => {
    for (const month of ['2024-01', '2024-02', '2024-03']) {
      const parts = (of('short', month) * 10 + of('long', month) * 10) / 10;
      expect(parts).toBeGreaterThan(5);
      expect((of('self-certified', month) * 10 + of('doctor-certified', month) * 10) / 10).toBe(parts);
    }
  });

  it('has short-term leave just over its target in January and under it since, and long-term up in March', () => {
    expect(of('short', '2024-01')).toBeGreaterThan(2.5);
    expect(of('short', '2024-01')).toBeLessThan(3);
    expect(of('short', '2024-02')).toBeLessThan(2.5);
    expect(of('short', '2024-03')).toBeLessThan(2.5);
    expect(of('long', '2024-03')).toBeGreaterThan(Math.max(of('long', '2024-01'), of('long', '2024-02')));
  });
});

it('leaves nothing unanswered', () => {
  expect(report.missing).toEqual([]);
});
