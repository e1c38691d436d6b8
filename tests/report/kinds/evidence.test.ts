import { describe, expect, test } from 'vitest';
import { checkInput } from '../../../report/checks/check-input.ts';
import { findFindings } from '../../../report/checks/index.ts';
import { joinEvidence } from '../../../report/checks/join-evidence.ts';
import type { ItemContext, ItemResult } from '../../../report/kinds/kind.ts';
import { evidenceOf, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import { toDecimalText } from '../../../report/number/decimal.ts';
import { briefly } from '../checks/documents/briefly.ts';
import { period } from '../../fixtures/documents/evidence.ts';

/** What is asked about one item of a report for April 2024 with these cells. */
function asked(
  item: object,
  cells: Readonly<Record<string, string>>,
  known: {
    readonly past?: Record<string, Record<string, string>>;
    readonly plan?: Record<string, string>;
    readonly other?: ItemResult;
  } = {},
): readonly string[] {
  const context: ItemContext = {
    language: 'nb',
    period: period('2024-04'),
    plan: (measure, cell, at = period('2024-04')) => {
      const value = known.plan?.[`${at} ${measure} ${cell}`];
      return value === undefined ? undefined : toDecimalText(value);
    },
    history: (cell, at) => known.past?.[at]?.[cell],
    historyPeriods: Object.keys(known.past ?? {}).map(period),
    item: () => known.other,
  };
  const parsed = itemOfAnyKindSchema.parse({ id: 'i', title: 'Punktet', ...item });
  const where = { section: 's', item: 'i' };
  const evidence = evidenceOf(parsed, { state: 'answered', cells }, context, where);
  const input = checkInput({ language: 'nb', period: period('2024-04'), asOf: '2024-04-30' });
  return findFindings(joinEvidence(input, [evidence])).map(briefly);
}

describe('milestones', () => {
  const plan = (colour: string, delivered?: string, replanned?: string) =>
    asked(
      { kind: 'milestones', replanned: true },
      {
        '1.name': 'Pilot',
        '1.date': '2024-03-01',
        '1.colour': colour,
        ...(delivered === undefined ? {} : { '1.delivered': delivered }),
        ...(replanned === undefined ? {} : { '1.replanned': replanned }),
      },
    );
  test('that are late and green are asked about, red or delivered or moved ones are not', () => {
    expect(plan('green')).toEqual(['late-milestones s/i/pilot: 2024-03-01 grønn']);
    expect(plan('yellow', 'partly')).toEqual(['late-milestones s/i/pilot: 2024-03-01 gul']);
    expect(plan('red')).toEqual([]);
    expect(plan('grey')).toEqual([]);
    expect(plan('green', 'yes')).toEqual([]);
    expect(plan('green', '2024-03-20')).toEqual([]);
    expect(plan('green', undefined, '2024-05-15')).toEqual([]);
  });
  test('are reckoned at the end of the project’s own dates', () => {
    const item = { kind: 'milestones', asOf: { item: 'project' } };
    const cells = { '1.name': 'Pilot', '1.date': '2024-03-01', '1.colour': 'green' };
    const at = (to: string): ItemResult => ({ cells: [], blocks: [], facts: { to } });
    expect(asked(item, cells, { other: at('2024-02-28') })).toEqual([]);
    expect(asked(item, cells, { other: at('2024-03-02') })).toHaveLength(1);
  });
});

describe('a project', () => {
  const item = {
    kind: 'project-status',
    overall: 'chosen',
    masterData: [{ id: 'phase', label: 'Fase' }],
    areas: [
      { id: 'scope', label: 'Omfang' },
      { id: 'progress', label: 'Fremdrift' },
    ],
  };
  test.each([
    ['2018-12-05 – 2024-03-31', ['time-spans s/i/phase: 2024-03-31']],
    ['05.12.2018/31.12.2024', []],
    ['31.12.2024 til 5.12.2018', ['time-spans s/i/phase: 2024-12-31/2018-12-05']],
    ['Konsept 01.01.2020–01.02.2020', []],
    ['01.02.2020', []],
  ])('that runs "%s"', (text, expected) => {
    expect(asked(item, { 'data.phase': text })).toEqual(expected);
  });
  test('whose whole was chosen better than an area is asked about unless somebody says why', () => {
    const cells = { 'area.scope': 'green', 'area.progress': 'red', overall: 'green' };
    expect(asked(item, cells)).toEqual(['worst-of s/i/overall: grønn']);
    expect(asked(item, { ...cells, overall: 'red' })).toEqual([]);
    expect(asked(item, { ...cells, 'overall.comment': 'Fremdriften hentes inn i mai.' })).toEqual([]);
    expect(asked({ ...item, overall: 'worst' }, cells)).toEqual([]);
  });
  test('that is green where the comment says late', () => {
    const cells = { 'area.progress': 'green', 'area.progress.comment': 'Testene er forsinket.' };
    expect(asked(item, cells)).toEqual(['colour s/i/progress: forsinket']);
    expect(asked(item, { ...cells, 'area.progress': 'yellow' })).toEqual([]);
  });
});

test('requirements that are due every year or in one year', () => {
  const item = {
    kind: 'requirements',
    rows: [
      { id: 'a', label: 'A', due: '04-15' },
      { id: 'b', label: 'B', due: '2024-06-01' },
      { id: 'c', label: 'C' },
    ],
  };
  const cells = (text: string) => ({ 'a.answer': text, 'b.answer': text, 'c.answer': text });
  const monthly = { ...item, rows: item.rows.map((row) => ({ ...row, frequencies: ['monthly'] })) };
  expect(asked(monthly, cells('Innføres 1. mai.'))).toEqual(['late-promises s/i/a: 1. mai']);
  expect(asked(monthly, cells('Innføres fra juli.'))).toEqual([
    'late-promises s/i/a: fra juli',
    'late-promises s/i/b: fra juli',
  ]);
  expect(asked(monthly, cells('Ble innført i juli i fjor, og gjennomgått i mars.'))).toEqual([]);
});

test('goals that are green where the comment says late', () => {
  const item = { kind: 'goals', rows: [{ id: 'g', label: 'Mål' }] };
  expect(asked(item, { 'g.colour': 'green', 'g.comment': 'Arbeidet er forsinket.' })).toEqual([
    'colour s/i/g: forsinket',
  ]);
  expect(asked(item, { 'g.colour': 'green', 'g.comment': 'Arbeidet er ikke forsinket.' })).toEqual([]);
});

test('audits whose status is a name', () => {
  const cells = { '1.name': 'Revisjon', '1.findings': '2', '1.open': '1' };
  expect(asked({ kind: 'audits' }, { ...cells, '1.status': 'Kari Nordmann' })).toEqual([
    'status-text s/i/1.status: Kari Nordmann',
  ]);
  expect(asked({ kind: 'audits' }, { ...cells, '1.status': 'Pågår' })).toEqual([]);
});

test('drivers that do not explain the variance: -20 and +26 are 6, not 14', () => {
  const item = {
    kind: 'variance-split',
    unit: 'nok-million',
    rows: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
  };
  expect(asked(item, { a: '-20', b: '26', total: '14' })).toEqual(['sums s/i/total: 14 mill. kr']);
  expect(asked(item, { a: '-20', b: '26', total: '7' })).toEqual([]);
});

test('an opening balance that is not what the last period closed with', () => {
  const plan = (march: string, april: string) => ({
    '2024-03 opening balance': march,
    '2024-04 opening balance': april,
  });
  const past = { '2024-03': { movement: '-300' } };
  const item = { kind: 'roll-forward' };
  // 1 000 less 300 is 700.
  expect(asked(item, { movement: '5' }, { past, plan: plan('1000', '750') })).toEqual([
    'sums s/i/opening: 750 tusen kr',
  ]);
  expect(asked(item, { movement: '5' }, { past, plan: plan('1000', '700') })).toEqual([]);
  // The balance of 1 January, with the movement since then.
  expect(asked(item, { movement: '5' }, { past, plan: plan('1000', '1000') })).toEqual([]);
});

test.each([
  ['sum', '26', '90', ['year-to-date s/i/r.yearToDate: 90']],
  ['sum', '26', '96', []],
  ['mean', '26', '24', []],
  ['mean', '26', '25', []],
  ['mean', '26', '27', ['year-to-date s/i/r.yearToDate: 27']],
  ['last', '26', '25', ['year-to-date s/i/r.yearToDate: 25']],
  ['entered', '26', '90', []],
] as const)(
  'a scorecard’s year so far as a %s of 22, 23, 25 and %s: %s',
  (aggregation, april, yearToDate, expected) => {
    const past = Object.fromEntries(
      ['22', '23', '25'].map((value, index) => [`2024-0${index + 1}`, { 'r.period': value }]),
    );
    const item = { kind: 'scorecard', rows: [{ id: 'r', label: 'R', unit: 'count', aggregation }] };
    expect(asked(item, { 'r.period': april, 'r.yearToDate': yearToDate }, { past })).toEqual(expected);
  },
);
