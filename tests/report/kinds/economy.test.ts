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
  plain,
  printed,
  tableOf,
} from './example.ts';

const investments = answered({ capital: '28400', expense: '18800', ordinary: '15400', acquisitions: '0' });

describe('budget-use', () => {
  it('gives the budget, the accounts and the share used of each row', () => {
    const table = tableOf(compute('investments', investments));
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Årsbudsjett',
      'Regnskap per mars 2024',
      'Andel brukt',
    ]);
    // 28 400 / 146 000 = 19,452…; 18 800 / 59 000 = 31,864…; 47 200 / 205 000 = 23,024…; 15 400 / 95 000 = 16,210… per cent.
    expect(printed(table)).toEqual([
      ['Prosjektinvesteringer (aktiverbare utgifter)', '146 000', '28 400', '19,5'],
      ['Prosjektkostnader (ikke-aktiverbare utgifter)', '59 000', '18 800', '31,9'],
      ['Sum prosjekter', '205 000', '47 200', '23,0'],
      ['Ordinære driftsinvesteringer', '95 000', '15 400', '16,2'],
      ['Oppkjøp anlegg RHF, inkl. FRESK', '222 000', '0', '0,0'],
    ]);
    expect(table.note).toBe('Tall i 1000 kr');
  });

  it('shows the budget alone before anybody has answered', () => {
    expect(printed(tableOf(compute('investments')))[2]).toEqual(['Sum prosjekter', '205 000', '', '']);
  });

  it('has no share of a budget that is zero or not there', () => {
    const context: ItemContext = {
      ...exampleContext('investments'),
      plan: (_measure, cell) => (cell === 'capital' ? toDecimalText('0') : undefined),
    };
    const result = computeItem(exampleItem('investments'), investments, context);
    expect(cellOf(result, 'capital', 'share').value).toBeUndefined();
    expect(cellOf(result, 'ordinary', 'share').value).toBeUndefined();
  });

  it('asks for the accounts, with the budget beside them', () => {
    const fields = exampleFields('investments');
    expect(fields.map(({ id }) => id)).toEqual(['capital', 'expense', 'ordinary', 'acquisitions']);
    expect(plain(fields[0]!.hint!)).toBe('årsbudsjett 146 000');
  });
});

describe('roll-forward', () => {
  const result = compute('liquidity', answered({ movement: '-66350' }));

  it('gives the closing balance and the unused credit', () => {
    expect(printed(tableOf(result))).toEqual([
      ['Inngående balanse 1. januar', '-306 490'],
      ['Bevegelser hittil i år', '-66 350'],
      ['Utgående balanse', '-372 840'],
      ['Kassakredittramme', '640 000'],
      ['Ubrukt kassakreditt', '267 160'],
    ]);
  });

  it('judges the unused credit', () => {
    expect(cellOf(result, 'unused')).toMatchObject({
      source: 'computed',
      headline: true,
      status: { colour: 'green' },
    });
    expect(result.status?.colour).toBe('green');
    expect(compute('liquidity', answered({ movement: '-200000' })).status?.colour).toBe('yellow');
  });

  it('leaves the whole limit when nothing is drawn', () => {
    expect(cellOf(compute('liquidity', answered({ movement: '400000' })), 'unused').value).toBe('640000');
  });

  it('judges the closing balance where there is no limit', () => {
    const base = exampleContext('liquidity');
    const context: ItemContext = {
      ...base,
      plan: (measure, cell, at) => (measure === 'limit' ? undefined : base.plan(measure, cell, at)),
    };
    const closing = computeItem(exampleItem('liquidity'), answered({ movement: '-66350' }), context);
    expect(tableOf(closing).rows).toHaveLength(3);
    expect(cellOf(closing, 'closing').status?.colour).toBe('red');
  });

  it('compares with the balance before', () => {
    const context: ItemContext = {
      ...exampleContext('liquidity'),
      historyPeriods: [exampleContext('liquidity', '2024-02').period],
      history: (cell, at) => (cell === 'movement' && at === '2024-02' ? '-50000' : undefined),
    };
    const both = computeItem(exampleItem('liquidity'), answered({ movement: '-66350' }), context);
    expect(cellOf(both, 'unused', 'actual', '2024-02')).toMatchObject({
      value: '283510',
      status: { colour: 'green' },
    });
    expect(cellOf(both, 'unused').trend).toEqual({ movement: 'down', good: false });
  });

  it('shows what the plan says before anybody has answered', () => {
    const unanswered = compute('liquidity');
    expect(cellOf(unanswered, 'opening').value).toBe('-306490');
    expect(cellOf(unanswered, 'unused').status?.colour).toBe('no-data');
  });

  it('asks for the movement', () => {
    const [movement, ...rest] = exampleFields('liquidity');
    expect(rest).toEqual([]);
    expect(movement).toMatchObject({ id: 'movement', label: 'Bevegelser hittil i år', required: true });
    expect(plain(movement!.hint!)).toBe('inngående balanse -306 490  ·  oppgis per 31. mars 2024');
  });
});
