import { describe, expect, it } from 'vitest';
import { computeItem, fieldsOf } from '../../../report/kinds/index.ts';
import { answered, plain, printed, tableOf } from './example.ts';
import { bands, cell, contextAt, type Past, scorecard } from './scorecards.ts';

describe('the year to date', () => {
  const of = (aggregation: string, extra: object = {}) =>
    scorecard([
      { id: 'a', label: 'A', unit: 'count', decimals: 1, aggregation, ...extra },
      { id: 'n', label: 'N', unit: 'count', optional: true },
    ]);
  const past = {
    '2023-12': { 'a.period': '99' },
    '2024-01': { 'a.period': '4', 'n.period': '1' },
    '2024-02': { 'a.period': '6', 'n.period': '3' },
  };
  const march = answered({ 'a.period': '11', 'n.period': '4' });
  const value = (item: ReturnType<typeof scorecard>, given = march, before: Past = past) =>
    cell(item, given, contextAt('2024-03', before), 'a', 'yearToDateActual');

  it('is made from the year’s periods where it is not entered', () => {
    expect(value(of('sum'))).toMatchObject({ value: '21', source: 'computed' });
    expect(value(of('mean')).value).toBe('7');
    expect(value(of('last')).value).toBe('11');
    // 4 × 1 + 6 × 3 + 11 × 4 is 66, over 8.
    expect(value(of('weighted-mean', { weightedBy: 'n' })).value).toBe('8.25');
    expect(value(of('entered')).value).toBeUndefined();
  });

  it('is what was entered, where something was', () => {
    expect(value(of('sum'), answered({ 'a.period': '11', 'a.yearToDate': '20' }))).toMatchObject({
      value: '20',
      source: 'entered',
    });
  });

  it('is blank when a period is: blank is not zero', () => {
    expect(value(of('sum'), march, { '2024-01': { 'a.period': '4' } }).value).toBeUndefined();
    expect(value(of('mean'), answered({})).value).toBeUndefined();
  });

  it('follows the year of its figures where they lag', () => {
    // January's report has December's figure, so the year is last year's, of which only that is known.
    const item = of('sum', { dataLag: 1 });
    const context = contextAt('2024-03', { '2024-01': { 'a.period': '50' }, '2024-02': { 'a.period': '6' } });
    expect(cell(item, march, context, 'a', 'yearToDateActual')).toMatchObject({
      value: '17',
      label: 'A (per februar): hittil i år',
    });
    expect(cell(item, march, contextAt('2024-01'), 'a').label).toBe('A (per desember 2023)');
  });

  it('needs no input when it is made', () => {
    const required = (aggregation: string) =>
      fieldsOf(of(aggregation), contextAt('2024-03')).find(({ id }) => id === 'a.yearToDate')?.required;
    expect(required('sum')).toBe(false);
    expect(required('entered')).toBe(true);
  });
});

describe('targets', () => {
  const given = answered({ 'a.period': '8', 'a.yearToDate': '8', 'a.estimate': '8' });
  const targets = (row: object, items: object = {}, at = '2024-03') =>
    ['actual', 'yearToDateActual', 'estimate'].map(
      (column) =>
        cell(
          scorecard([{ id: 'a', label: 'A', unit: 'count', ...row }]),
          given,
          contextAt(at, {}, items),
          'a',
          column,
        ).target,
    );

  it('are the row’s, unless a column or the plan has its own', () => {
    expect(targets({ target: 10 })).toEqual(['10', '10', '10']);
    expect(targets({ target: 10, columns: { estimate: { target: 12 } } })).toEqual(['10', '10', '12']);
    expect(targets({ target: 10 }, { target: { a: 9 }, annualTarget: { a: 14 } })).toEqual(['9', '9', '14']);
    expect(targets({ target: 10, targets: [{ from: '2024-03', target: 11 }] })).toEqual(['11', '11', '11']);
  });

  it('of what adds up are each for their own time', () => {
    const monthly = { target: { '2024-01': { a: 3 }, '2024-02': { a: 4 }, '2024-03': { a: 5 } } };
    expect(targets({ aggregation: 'sum' }, monthly)).toEqual(['5', '12', undefined]);
    expect(targets({ aggregation: 'sum' }, monthly, '2024-04')).toEqual([undefined, undefined, undefined]);
    expect(targets({ aggregation: 'mean' }, monthly, '2024-04')).toEqual(['5', '5', '5']);
  });

  it('are those of the month that lags', () => {
    const monthly = { target: { '2024-02': { a: 4 }, '2024-03': { a: 5 } } };
    expect(targets({ dataLag: 1 }, monthly)[0]).toBe('4');
  });

  it('may be inequalities, strict or not', () => {
    const item = scorecard([
      { id: 'a', label: 'A', unit: 'count', target: '> 8', status: { bands } },
      { id: 'b', label: 'B', unit: 'count', target: '<= 8 stk' },
    ]);
    const context = contextAt('2024-03', {}, { annualTarget: { a: 9 } });
    expect(cell(item, given, context, 'a')).toMatchObject({
      targetRelation: '>',
      status: { targetMet: false },
    });
    expect(cell(item, given, context, 'a', 'estimate')).toMatchObject({ target: '9', targetRelation: '>' });
    expect(plain(printed(tableOf(computeItem(item, given, context)))[1]?.[2] ?? '')).toBe('≤ 8');
  });
});
