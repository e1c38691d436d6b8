import { describe, expect, it } from 'vitest';
import { computeItem } from '../../../report/kinds/index.ts';
import type { ItemContext } from '../../../report/kinds/kind.ts';
import { toDecimalText } from '../../../report/number/decimal.ts';
import {
  answered,
  cellOf,
  compute,
  exampleContext,
  exampleFields,
  exampleItem,
  period,
  plain,
  printed,
  tableOf,
} from './example.ts';

const serviceDesk = answered({
  inquiries: '8490',
  'phone-share': '56',
  'answered-1min': '62',
  'first-line': '69',
});
const operations = answered({ faults: '648', 'preparedness-green': '1', updates: '309' });
const breaches = answered({
  'per-day': '23',
  'per-week-aml': '27',
  'per-4-weeks': '6',
  sundays: '13',
  'weekly-rest': '11',
});

describe('a window of months', () => {
  it('gives the seven months of the service desk, September to March', () => {
    const table = tableOf(compute('service-desk', serviceDesk));
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Sep',
      'Okt',
      'Nov',
      'Des',
      'Jan',
      'Feb',
      'Mar',
      'Mål',
    ]);
    expect(table.columns.map(({ group }) => group)).toEqual([
      ...Array.from({ length: 4 }, () => '2023'),
      ...Array.from({ length: 3 }, () => '2024'),
      undefined,
    ]);
    expect(printed(table)).toEqual([
      ['Totalt antall henvendelser', '10 601', '10 398', '8 883', '8 416', '12 044', '10 447', '8 490', ''],
      ['Andel telefonhenvendelser', '49', '49', '51', '42', '45', '49', '56', ''],
      ['Andel besvart innen 1 minutt', '76', '79', '84', '83', '75', '67', '62', '70 %'],
      ['Andel løst i førstelinje', '72', '72', '68', '77', '69', '69', '69', ''],
    ]);
  });

  it('gives the nine months of operations with their blanks', () => {
    expect(printed(tableOf(compute('operations', operations)))).toEqual([
      ['Registrerte feil og hendelser', '440', '667', '827', '1 029', '974', '853', '1 066', '863', '648'],
      ['Beredskap grønn', '1', '1', '', '', '', '', '1', '2', '1'],
      ['Beredskap gul', '', '', '', '1', '', '', '1', '1', ''],
      ['Beredskap rød', '', '', '', '', '', '', '', '', ''],
      ['Antall oppdateringer', '156', '239', '300', '336', '406', '234', '332', '343', '309'],
    ]);
  });

  it('gives the three months of breaches with their totals', () => {
    const table = tableOf(compute('breaches', breaches));
    expect(table.columns.map(({ label, group }) => [label, group])).toEqual([
      ['Jan', undefined],
      ['Feb', undefined],
      ['Mar', undefined],
    ]);
    const rows = printed(table);
    expect(rows[5]).toEqual(['Samlet tid per uke', '', '1', '']);
    expect(rows[6]).toEqual(['AML-brudd i alt', '35', '67', '80']);
    expect(table.rows[6]!.style).toBe('total');
  });

  it('starts with the first month that has a value', () => {
    const context: ItemContext = {
      ...exampleContext('service-desk'),
      history: () => undefined,
      historyPeriods: [],
    };
    const table = tableOf(computeItem(exampleItem('service-desk'), serviceDesk, context));
    expect(table.columns.map(({ label }) => label)).toEqual(['Mars 2024', 'Mål']);
  });
});

describe('stock figures', () => {
  it('are named by the day after the period, where there are any', () => {
    const table = tableOf(compute('open-deviations', answered({ open: '258' })));
    expect(table.columns.map(({ label }) => plain(label))).toEqual([
      '1. april 2023',
      '1. august 2023',
      '1. september 2023',
      '1. oktober 2023',
      '1. november 2023',
      '1. desember 2023',
      '1. januar 2024',
      '1. februar 2024',
      '1. mars 2024',
      '1. april 2024',
    ]);
    expect(printed(table)).toEqual([
      ['Åpne avvik', '183', '211', '257', '181', '227', '215', '223', '252', '234', '258'],
    ]);
  });

  it('leave out a period that only has other values', () => {
    const base = exampleContext('open-deviations');
    const context: ItemContext = { ...base, historyPeriods: [period('2023-05'), ...base.historyPeriods] };
    const table = tableOf(computeItem(exampleItem('open-deviations'), answered({ open: '258' }), context));
    expect(table.columns).toHaveLength(10);
  });

  it('say the date in the hint', () => {
    expect(plain(exampleFields('open-deviations')[0]!.hint!)).toBe(
      '1. mars 2024: 234  ·  oppgis per 1. april 2024',
    );
  });
});

describe('the status of a row', () => {
  const result = compute('service-desk', serviceDesk);

  it('explains its colour and tells the target, the trend and the value before', () => {
    const cell = cellOf(result, 'answered-1min');
    expect(cell).toMatchObject({
      value: '62',
      target: '70',
      source: 'entered',
      trend: { movement: 'down', good: false },
      previous: { period: '2024-02', value: '67' },
      status: { colour: 'red', rule: '< 65', targetMet: false },
    });
    expect(result.status?.colour).toBe('red');
  });

  it('is given to earlier values too, so that changes can be told', () => {
    expect(cellOf(result, 'answered-1min', 'actual', '2024-02')).toMatchObject({
      value: '67',
      source: 'history',
      status: { colour: 'yellow' },
    });
  });

  it('is the worst of the rows, named', () => {
    const leave = compute('sick-leave', answered({ short: '2.4', long: '2.9', 'self-certified': '1' }));
    expect(cellOf(leave, 'total')).toMatchObject({
      value: '5.3',
      source: 'computed',
      status: { colour: 'yellow' },
    });
    expect(cellOf(leave, 'short').status?.colour).toBe('green');
    expect(cellOf(leave, 'long').status?.colour).toBe('yellow');
    expect(leave.status).toMatchObject({ colour: 'yellow', decidedBy: 'roll-up' });
  });

  it('is no data where there is a rule and no answer, while history stays', () => {
    const unanswered = compute('breaches');
    expect(cellOf(unanswered, 'total')).toMatchObject({ value: undefined, status: { colour: 'no-data' } });
    expect(cellOf(unanswered, 'total', 'actual', '2024-02')).toMatchObject({
      value: '67',
      source: 'history',
    });
    expect(unanswered.status?.colour).toBe('no-data');
  });

  it('is a person’s when overridden', () => {
    const override = {
      colour: 'yellow',
      reason: 'Vikarer på plass',
      by: 'id-1',
      role: 'section-owner',
    } as const;
    const result = compute('service-desk', { ...serviceDesk, overrides: { 'answered-1min': override } });
    expect(cellOf(result, 'answered-1min').status).toMatchObject({ colour: 'yellow', decidedBy: 'person' });
    expect(cellOf(result, 'answered-1min', 'actual', '2024-02').status?.decidedBy).toBe('rule');
    expect(result.status?.colour).toBe('yellow');
  });

  it('uses the plan’s target before the definition’s', () => {
    const base = exampleContext('service-desk');
    const planned: ItemContext = {
      ...base,
      plan: (measure, cell) =>
        measure === 'target' && cell === 'answered-1min' ? toDecimalText('75') : undefined,
    };
    const result = computeItem(exampleItem('service-desk'), serviceDesk, planned);
    expect(cellOf(result, 'answered-1min').target).toBe('75');
  });
});

describe('optional rows', () => {
  it('may be blank without spoiling a sum', () => {
    expect(cellOf(compute('breaches', breaches), 'total').value).toBe('80');
  });

  it('may be blank without being a gap, and are judged when they are not', () => {
    const item = exampleItem('operations', {
      rows: [
        { id: 'must', label: 'Må', unit: 'count', status: { bands: { green: '<= 0', red: '> 0' } } },
        {
          id: 'may',
          label: 'Kan',
          unit: 'count',
          optional: true,
          status: { bands: { green: '<= 0', red: '> 0' } },
        },
      ],
    });
    const context = exampleContext('operations');
    const blank = computeItem(item, answered({}), context);
    expect(cellOf(blank, 'must').status?.colour).toBe('no-data');
    expect(cellOf(blank, 'may').status).toBeUndefined();
    expect(cellOf(computeItem(item, answered({ may: '1' }), context), 'may').status?.colour).toBe('red');
  });

  it('do not make a sum by themselves: a required blank leaves it blank', () => {
    expect(
      cellOf(compute('breaches', answered({ 'per-day': '23', 'per-week': '1' })), 'total').value,
    ).toBeUndefined();
  });
});

describe('without a window', () => {
  const result = compute('forecast', answered({ 'forecast-result': '0', fte: '483' }));

  it('only this period is shown, and the one before is known', () => {
    expect(printed(tableOf(result))).toEqual([
      ['Prognose for årsresultatet', '0', '0 tusen kr'],
      ['Månedsverk (FTE)', '483', ''],
    ]);
    expect(cellOf(result, 'fte').previous).toEqual({ period: '2023-12', value: '470' });
    expect(cellOf(result, 'fte', 'actual', '2023-12')).toMatchObject({ value: '470', source: 'history' });
  });
});

describe('a total imported without its parts', () => {
  it('stands in the history', () => {
    const base = exampleContext('breaches');
    const context: ItemContext = {
      ...base,
      historyPeriods: [period('2024-02')],
      history: (cell, at) => (cell === 'total' && at === '2024-02' ? '67' : undefined),
    };
    const result = computeItem(exampleItem('breaches'), breaches, context);
    expect(cellOf(result, 'total', 'actual', '2024-02').value).toBe('67');
    expect(cellOf(result, 'total').trend).toEqual({ movement: 'up', good: false });
  });
});
