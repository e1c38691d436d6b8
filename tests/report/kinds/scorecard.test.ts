import { describe, expect, it } from 'vitest';
import { computeItem, fieldsOf, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import { answered, printed, tableOf } from './example.ts';
import { bands, cell, contextAt, scorecard } from './scorecards.ts';

describe('rules', () => {
  it('are the row’s, a column’s own, or none', () => {
    const item = scorecard([
      {
        id: 'a',
        label: 'A',
        unit: 'count',
        status: { bands },
        columns: {
          yearToDate: { status: { bands: { green: '>= 20', red: '< 20' } } },
          estimate: { status: 'none' },
        },
      },
    ]);
    const given = answered({ 'a.period': '12', 'a.yearToDate': '12', 'a.estimate': '12' });
    const colour = (column: string) => cell(item, given, contextAt('2024-03'), 'a', column).status?.colour;
    expect([colour('actual'), colour('yearToDateActual'), colour('estimate')]).toEqual([
      'green',
      'red',
      undefined,
    ]);
  });

  it('hold a period of what adds up against its own part of the year', () => {
    const year = { green: '>= 120', yellow: '>= 60 and < 120', red: '< 60' };
    const item = scorecard([
      { id: 'a', label: 'A', unit: 'count', aggregation: 'sum', status: { prorated: { bands: year } } },
    ]);
    const past = { '2024-01': { 'a.period': '20' }, '2024-02': { 'a.period': '20' } };
    const context = contextAt('2024-03', past);
    const given = answered({ 'a.period': '6', 'a.estimate': '119' });
    // A month is green from 10 and yellow from 5; three are green from 30; the year from 120.
    expect(cell(item, given, context, 'a').status?.colour).toBe('yellow');
    expect(cell(item, given, context, 'a', 'yearToDateActual').status?.colour).toBe('green');
    expect(cell(item, given, context, 'a', 'estimate').status?.colour).toBe('yellow');
  });

  it('judge what lags at the end of its own month', () => {
    const item = scorecard([
      {
        id: 'a',
        label: 'A',
        unit: 'count',
        dataLag: 1,
        direction: 'higher',
        baseline: 0,
        target: 120,
        status: { linear: {} },
      },
    ]);
    // After February the line is at 20, after March at 30.
    expect(cell(item, answered({ 'a.period': '25' }), contextAt('2024-03'), 'a').status?.colour).toBe(
      'green',
    );
  });
});

describe('a colour by discretion', () => {
  const item = scorecard([
    { id: 'a', label: 'A', unit: 'count', status: { discretionary: true }, columns: { yearToDate: false } },
    { id: 'b', label: 'B', unit: 'count', blank: 'choose', status: { bands } },
  ]);
  const context = contextAt('2024-03');

  it('is asked for each figure, with one reason, and may be asked for a blank', () => {
    expect(fieldsOf(item, context).map(({ id, required }) => [id, required])).toEqual([
      ['a.period', true],
      ['a.estimate', true],
      ['a.period.colour', true],
      ['a.estimate.colour', true],
      ['a.reason', true],
      ['b.period', false],
      ['b.yearToDate', false],
      ['b.estimate', false],
      ['b.period.colour', false],
      ['b.yearToDate.colour', false],
      ['b.estimate.colour', false],
      ['b.reason', false],
    ]);
  });

  it('stands for a blank, but never for a figure that has a rule', () => {
    const given = answered({
      'b.period.colour': 'red',
      'b.yearToDate': '12',
      'b.yearToDate.colour': 'red',
      'b.reason': 'Ikke målt',
    });
    expect(cell(item, given, context, 'b').status).toMatchObject({
      colour: 'red',
      decidedBy: 'person',
      reason: 'Ikke målt',
    });
    expect(cell(item, given, context, 'b', 'yearToDateActual').status).toMatchObject({
      colour: 'green',
      decidedBy: 'rule',
    });
    expect(cell(item, given, context, 'b', 'estimate').status?.colour).toBe('no-data');
    // A blank of a row that does not allow it has no colour, whatever was chosen.
    expect(cell(item, answered({ 'a.period.colour': 'green' }), context, 'a').status?.colour).toBe('no-data');
  });
});

describe('the table', () => {
  const rows = [
    { id: 'a', label: 'A', group: 'one', unit: 'count', definition: 'Alle.' },
    { id: 'b', label: 'B', group: 'two', unit: 'nok-million', columns: { estimate: false } },
    { id: 'c', label: 'C', unit: 'percent' },
  ];
  const groups = [
    { id: 'one', label: 'Én' },
    { id: 'two', label: 'To' },
  ];

  it('puts rows under their groups, and says the unit of money by the row', () => {
    const item = scorecard(rows, { groups, columns: { yearToDate: false } });
    const table = tableOf(
      computeItem(
        item,
        answered({ 'a.period': '1', 'b.period': '-2', 'c.estimate': '3' }),
        contextAt('2024-03'),
      ),
    );
    expect(printed(table)).toEqual([
      ['C', '', '', '3', ''],
      ['Én', '', '', '', ''],
      ['A', '1', '', '', ''],
      ['To', '', '', '', ''],
      ['B (mill. kr)', '-2', '', '', ''],
    ]);
    expect(table.columns.map(({ group, label }) => [group, label])).toEqual([
      ['Denne perioden', 'Faktisk'],
      ['Denne perioden', 'Mål'],
      ['Året', 'Estimat'],
      ['Året', 'Mål'],
    ]);
    expect(table.notes).toEqual(['A: Alle.']);
  });

  it.each([
    [{ rows: [{ id: 'a', label: 'A', unit: 'count', group: 'none' }], groups }, 'Gruppen «none» finnes ikke'],
    [{ rows: [{ id: 'a', label: 'A', unit: 'count', aggregation: 'weighted-mean' }] }, 'trenger vekter'],
    [{ rows: [{ id: 'a', label: 'A', unit: 'count', weightedBy: 'b' }] }, 'Raden «b» finnes ikke'],
  ])('refuses %j', (wrong, says) => {
    const found = itemOfAnyKindSchema.safeParse({ id: 'card', kind: 'scorecard', title: 'Kort', ...wrong });
    const issue = found.error?.issues[0];
    const text =
      issue?.code === 'custom' ? (issue.params?.['text'] as (language: string) => string) : undefined;
    expect(text?.('nb')).toContain(says);
  });
});

describe('the colour of a scorecard', () => {
  const row = { id: 'a', label: 'A', unit: 'count', status: { bands } };
  const given = answered({ 'a.period': '12', 'a.yearToDate': '7', 'a.estimate': '2' });
  const colour = (changes: object) =>
    computeItem(scorecard([row], changes), given, contextAt('2024-03')).status?.colour;

  it('is the worst of the columns that count', () => {
    expect(colour({})).toBe('red');
    expect(colour({ rollUpColumns: ['period'] })).toBe('green');
    expect(colour({ rollUpColumns: ['period', 'yearToDate'] })).toBe('yellow');
    expect(colour({ rollUp: 'none' })).toBeUndefined();
  });

  it('is overridden column by column', () => {
    const override = { colour: 'green', reason: 'Rettes', by: 'id', role: 'coordinator' } as const;
    const item = scorecard([row]);
    const overrides = { 'a.yearToDate': override };
    const of = (column: string) =>
      cell(item, { ...given, overrides }, contextAt('2024-03'), 'a', column).status;
    expect(of('yearToDateActual')).toMatchObject({ colour: 'green', overridden: { from: 'yellow' } });
    expect(of('estimate')?.overridden).toBeUndefined();
    const period = cell(
      item,
      { ...given, overrides: { a: { ...override, colour: 'red' } } },
      contextAt('2024-03'),
      'a',
    );
    expect(period.status).toMatchObject({ colour: 'red', overridden: { from: 'green' } });
  });
});
