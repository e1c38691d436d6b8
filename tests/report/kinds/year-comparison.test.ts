import { describe, expect, it } from 'vitest';
import { answered, cellOf, compute, exampleFields, plain, printed, tableOf } from './example.ts';

const march = answered({
  deliveries: '3',
  advice: '7',
  software: '1',
  network: '2',
  'hours-assignments': '1840',
  'hours-hospitals': '2537',
});

describe('year-comparison', () => {
  const result = compute('new-services', march);

  it('gives the figures of the document: 13, 38 and 134 delivered', () => {
    const table = tableOf(result);
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Hittil i år',
      'Samme periode i fjor',
      'I fjor totalt',
    ]);
    expect(printed(table)).toEqual([
      ['Leverte oppdrag', '13', '38', '134'],
      ['Tjenesteleveranser', '3', '7', '50'],
      ['Anskaffelser og rådgivning', '7', '6', '30'],
      ['Frittstående programvare', '1', '2', '9'],
      ['Nettverk', '2', '23', '45'],
      ['Timer oppdrag', '1 840', '2 108', '7 407'],
      ['Timer nye sykehus', '2 537', '286', '1 149'],
      ['Timer i alt', '4 377', '2 394', '8 556'],
    ]);
  });

  it('compares with the same period last year', () => {
    expect(cellOf(result, 'delivered')).toMatchObject({
      value: '13',
      headline: true,
      previous: { period: '2023-03', value: '38' },
      trend: { movement: 'down', good: undefined },
    });
    expect(cellOf(result, 'delivered', 'lastYearTotal', '2023-12')).toMatchObject({
      value: '134',
      source: 'history',
    });
  });

  it('shows last year before anybody has answered', () => {
    expect(printed(tableOf(compute('new-services')))[0]).toEqual(['Leverte oppdrag', '', '38', '134']);
  });

  it('tells the two columns apart in a December report', () => {
    const december = compute('new-services', march, '2024-12');
    const keys = december.cells.map(({ id, column, period }) => `${id} ${column} ${period}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(cellOf(december, 'deliveries', 'lastYear', '2023-12').value).toBe('50');
    expect(cellOf(december, 'deliveries', 'lastYearTotal', '2023-12').value).toBe('50');
  });

  it('asks for the year so far, with last year beside it', () => {
    const [deliveries] = exampleFields('new-services');
    expect(deliveries!.label).toBe('Tjenesteleveranser, hittil i år');
    expect(plain(deliveries!.hint!)).toBe('samme periode i fjor 7');
  });
});
