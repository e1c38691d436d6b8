import { describe, expect, it } from 'vitest';
import { computeItem, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import {
  answered,
  cellOf,
  compute,
  exampleContext,
  exampleFields,
  exampleItem,
  plain,
  printed,
  tableOf,
} from './example.ts';

/** The leaves of March 2024 as the document prints them: month and year to date. */
const march = {
  sla: ['34185', '102147'],
  projects: ['16539', '43177'],
  recharged: ['44920', '135361'],
  staff: ['41596', '123044'],
  capitalised: ['-2699', '-10359'],
  licences: ['19696', '61150'],
  depreciation: ['19905', '59684'],
  lines: ['2731', '8029'],
  premises: ['2784', '9365'],
  consultants: ['4453', '10946'],
  other: ['6288', '16309'],
  financial: ['-1472', '-4880'],
} as const;

const cells = Object.fromEntries(
  Object.entries(march).flatMap(([line, [month, yearToDate]]) => [
    [`${line}.month`, month],
    [`${line}.yearToDate`, yearToDate],
  ]),
);

/** The document's table. Its rounded sums and variances may be one unit off those of the leaves. */
const document = [
  ['Driftsinntekter', 95644, 96125, -481, 280685, 288374, -7690, 1137600],
  ['SLA (tjenesteavtaler)', 34185, 35593, -1408, 102147, 106779, -4632, 427286],
  ['Prosjekt/oppdrag/annet', 16539, 14189, 2349, 43177, 42568, 609, 153982],
  ['Viderefakturering', 44920, 46342, -1422, 135361, 139027, -3666, 556332],
  ['Driftskostnader', 94754, 95669, 915, 278168, 287618, 9450, 1119780],
  ['Personalkostnader', 41596, 41771, 175, 123044, 125923, 2879, 472741],
  ['- Aktiverte lønnsutg. prosjekter', -2699, -3349, -650, -10359, -10046, 313, -40200],
  ['Lisenser, service og support', 19696, 22035, 2339, 61150, 66106, 4956, 274530],
  ['Avskrivninger', 19905, 19916, 11, 59684, 59748, 64, 239089],
  ['Linjeleie', 2731, 2471, -260, 8029, 7413, -616, 29665],
  ['Lokaler', 2784, 3054, 270, 9365, 9162, -203, 36661],
  ['Konsulent', 4453, 4325, -128, 10946, 12975, 2030, 51921],
  ['Annet', 6288, 5446, -842, 16309, 16337, 27, 55373],
  ['Driftsresultat', 890, 456, 435, 2516, 756, 1760, 17820],
  ['Finansposter', -1472, -1484, 13, -4880, -4453, -427, -17820],
  ['Resultat', -581, -1029, 447, -2364, -3697, 1333, 0],
] as const;

describe('statement', () => {
  const result = compute('statement', answered(cells));

  it('gives every figure of the document within one unit of rounding', () => {
    const rows = printed(tableOf(result));
    expect(rows).toHaveLength(16);
    for (const [index, [label, ...figures]] of document.entries()) {
      const [printedLabel, ...texts] = rows[index]!;
      expect(printedLabel).toBe(label);
      const off = texts.map((text, column) => Math.abs(Number(text.replaceAll(' ', '')) - figures[column]!));
      expect(Math.max(...off)).toBeLessThanOrEqual(1);
      expect(off).toHaveLength(7);
    }
  });

  it('gives the sums of the leaves exactly', () => {
    const value = (line: string, column: string) => cellOf(result, line, column).value;
    expect(value('revenue', 'month')).toBe('95644');
    expect(value('revenue', 'monthBudget')).toBe('96124');
    expect(value('revenue', 'monthVariance')).toBe('-480');
    expect(value('revenue', 'yearToDateVariance')).toBe('-7689');
    expect(value('costs', 'monthVariance')).toBe('915');
    expect(value('costs', 'yearToDateVariance')).toBe('9450');
    expect(value('capitalised', 'monthVariance')).toBe('-650');
    expect(value('operating-result', 'monthBudget')).toBe('455');
    expect(value('result', 'month')).toBe('-582');
    expect(value('result', 'monthVariance')).toBe('447');
    expect(value('result', 'yearToDate')).toBe('-2363');
    expect(value('result', 'yearToDateVariance')).toBe('1334');
    expect(value('result', 'annualBudget')).toBe('0');
  });

  it('has the headings of the document', () => {
    const table = tableOf(result);
    expect(table.columns.map(({ group }) => group)).toEqual([
      ...Array.from({ length: 3 }, () => 'Mars 2024'),
      ...Array.from({ length: 3 }, () => 'Mars 2024, hittil i år'),
      '2024',
    ]);
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Faktisk',
      'Budsjett',
      'Avvik',
      'Faktisk',
      'Budsjett',
      'Avvik',
      'Budsjett',
    ]);
    expect(plain(table.note!)).toBe('Tall i 1000 kr');
    expect(table.rows[0]!.style).toBe('subtotal');
    expect(table.rows[15]!.style).toBe('total');
  });

  it('says where each figure comes from', () => {
    expect(cellOf(result, 'sla', 'month').source).toBe('entered');
    expect(cellOf(result, 'sla', 'monthBudget').source).toBe('plan');
    expect(cellOf(result, 'sla', 'monthVariance').source).toBe('computed');
    expect(cellOf(result, 'revenue', 'annualBudget').source).toBe('computed');
  });

  it('takes its colour from the cell that the definition names', () => {
    const cell = cellOf(result, 'result', 'yearToDateVariance');
    expect(cell.status).toMatchObject({ colour: 'green', decidedBy: 'rule', rule: '>= 0' });
    expect(result.status).toEqual(cell.status);
    expect(cell.label).toBe('Resultat: avvik fra budsjett hittil i år');
    expect(result.cells.filter(({ status }) => status !== undefined)).toHaveLength(1);
  });

  it('shows a person’s colour in place of the rule’s', () => {
    const override = {
      colour: 'yellow',
      reason: 'Usikker prognose',
      by: 'id-1',
      role: 'section-owner',
    } as const;
    const overridden = compute('statement', { ...answered(cells), overrides: { result: override } });
    expect(overridden.status).toMatchObject({
      colour: 'yellow',
      decidedBy: 'person',
      overridden: { from: 'green', by: 'section-owner' },
    });
  });

  it('leaves every sum blank that a missing leaf is part of', () => {
    const { 'staff.month': _left, ...rest } = cells;
    const without = compute('statement', answered(rest));
    expect(cellOf(without, 'staff', 'month').value).toBeUndefined();
    expect(cellOf(without, 'costs', 'month').value).toBeUndefined();
    expect(cellOf(without, 'result', 'monthVariance').value).toBeUndefined();
    expect(cellOf(without, 'revenue', 'month').value).toBe('95644');
    expect(cellOf(without, 'costs', 'yearToDate').value).toBe('278168');
  });

  it('shows the budget and no data before anybody has answered', () => {
    const unanswered = compute('statement');
    expect(cellOf(unanswered, 'result', 'annualBudget').value).toBe('0');
    expect(cellOf(unanswered, 'revenue', 'month').value).toBeUndefined();
    expect(unanswered.status?.colour).toBe('no-data');
  });

  it('compares its colour with the month before, whose own budget counts', () => {
    const base = exampleContext('statement');
    const february: Record<string, string> = Object.fromEntries(
      Object.keys(march).map((line) => [`${line}.yearToDate`, '100']),
    );
    const context = {
      ...base,
      historyPeriods: ['2024-02' as typeof base.period],
      history: (cell: string) => february[cell],
      plan: (measure: string, cell: string, at = base.period) =>
        at === base.period ? base.plan(measure, cell) : base.plan('annualBudget', cell),
    };
    const both = computeItem(exampleItem('statement'), answered(cells), context);
    // Actual 3 × 100 − 8 × 100 + 100 = −400, budget 0.
    const before = cellOf(both, 'result', 'yearToDateVariance', '2024-02');
    expect(before).toMatchObject({ value: '-400', source: 'history', status: { colour: 'yellow' } });
    expect(cellOf(both, 'result', 'yearToDateVariance').trend).toEqual({ movement: 'up', good: true });
  });
});

describe('the fields of a statement', () => {
  const fields = exampleFields('statement');

  it('asks for month and year to date of the twelve leaves, line by line', () => {
    expect(fields).toHaveLength(24);
    expect(fields.slice(0, 2).map(({ id }) => id)).toEqual(['sla.month', 'sla.yearToDate']);
    expect(fields.slice(0, 2).map(({ label }) => label)).toEqual([
      'SLA (tjenesteavtaler), mars',
      'SLA (tjenesteavtaler), hittil i år',
    ]);
    expect(fields.every(({ required }) => required)).toBe(true);
  });

  it('shows the budget beside the input, and holds a deduction to its sign', () => {
    const field = fields.find(({ id }) => id === 'capitalised.month')!;
    expect(plain(field.hint!)).toBe('budsjett -3 349');
    expect(field.input).toMatchObject({
      type: 'number',
      unit: 'nok-thousand',
      decimals: 0,
      sign: 'negative',
    });
    expect(fields[0]!.input).toMatchObject({ sign: undefined });
  });

  it('asks only for the columns that are shown', () => {
    const item = exampleItem('statement', {
      columns: { month: true },
      status: undefined,
      material: undefined,
    });
    const result = computeItem(item, answered(cells), exampleContext('statement'));
    expect(tableOf(result).columns.map(({ id }) => id)).toEqual(['month', 'monthBudget', 'monthVariance']);
  });
});

describe('a statement that cannot be', () => {
  const problemsOf = (changes: object) => {
    const item = { ...exampleItem('statement'), ...changes };
    return itemOfAnyKindSchema
      .safeParse(item)
      .error?.issues.map(({ path, message }) => [path.join('.'), message]);
  };

  it('has a colour from a column that is not shown', () => {
    expect(problemsOf({ columns: { month: true }, material: undefined })).toEqual([
      [
        'status.column',
        'The column “yearToDateVariance” is not shown. Turn it on under “columns”, or choose another.',
      ],
    ]);
  });

  it('has only sums', () => {
    const lines = [{ id: 'a', label: 'A', class: 'revenue', formula: 'a' }];
    expect(problemsOf({ lines, status: undefined })?.[0]?.[0]).toBe('lines');
  });
});
