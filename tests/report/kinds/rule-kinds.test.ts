import { describe, expect, it } from 'vitest';
import { itemContext } from '../../../report/assembly/item-context.ts';
import { computeItem, fieldsOf, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import { planSchema } from '../../../report/plan/plan-schema.ts';
import { answered, cellOf, period, plain } from './example.ts';

const item = itemOfAnyKindSchema.parse({
  id: 'figures',
  kind: 'indicators',
  title: 'Tall',
  rows: [
    {
      id: 'answered',
      label: 'Besvart',
      unit: 'percent',
      direction: 'higher',
      target: 60,
      targets: [{ from: '2024-07', target: 65 }],
      status: { deviation: { from: 'target', as: 'units', bands: { green: '>= 0', red: '< 0' } } },
    },
    {
      id: 'visits',
      label: 'Besøk',
      unit: 'count',
      optional: true,
      status: {
        change: { from: 'samePeriodLastYear', as: 'percent', bands: { green: '>= 0', red: '< 0' } },
      },
    },
    { id: 'result', label: 'Resultat', unit: 'nok-million', optional: true, status: { discretionary: true } },
  ],
});

function contextAt(at: string, items: object = {}, past: Record<string, Record<string, string>> = {}) {
  const plan = planSchema.parse({ schema: 1, report: 'r', year: 2024, items });
  const history = Object.fromEntries(Object.entries(past).map(([key, cells]) => [key, { figures: cells }]));
  return itemContext({ item: 'figures', period: period(at), language: 'nb', plan, past: history });
}

describe('a target that changes within the year', () => {
  const at = (month: string, items?: object) =>
    cellOf(
      computeItem(item, answered({ answered: '62' }), contextAt(month, items)),
      'answered',
      'actual',
      month,
    );

  it('is used from its month on, with the colour it gives', () => {
    expect(at('2024-06')).toMatchObject({ target: '60', status: { colour: 'green' } });
    expect(at('2024-07')).toMatchObject({ target: '65', status: { colour: 'red' } });
    expect(at('2024-12').target).toBe('65');
  });

  it('may be the plan’s, which goes first', () => {
    const items = {
      figures: {
        target: { '2024-01': { answered: 55 }, '2024-04': { answered: 58 }, '2024-09': { answered: 63 } },
      },
    };
    expect(
      ['2024-03', '2024-04', '2024-08', '2024-09', '2024-12'].map((month) => at(month, items).target),
    ).toEqual(['55', '58', '58', '63', '63']);
  });
});

describe('a change since last year', () => {
  it('is counted from the history', () => {
    const context = contextAt('2024-03', {}, { '2023-03': { visits: '50' }, '2024-02': { visits: '70' } });
    const cell = cellOf(computeItem(item, answered({ visits: '48' }), context), 'visits');
    expect(plain(cell.status?.reason ?? '')).toBe('-4,0 % fra samme periode i fjor, < 0: rød; 2 til grønn');
  });
});

describe('a colour that is left to a person', () => {
  const context = contextAt('2024-03');

  it('is asked for beside the figure, with the reason', () => {
    expect(fieldsOf(item, context).map(({ id, label }) => [id, label])).toEqual([
      ['answered', 'Besvart'],
      ['visits', 'Besøk'],
      ['result', 'Resultat'],
      ['result.colour', 'Farge: Resultat'],
      ['result.reason', 'Begrunnelse: Resultat'],
    ]);
  });

  it('is shown with who decided and why', () => {
    const given = { result: '-21', 'result.colour': 'yellow', 'result.reason': 'Etterslep fra i fjor' };
    expect(cellOf(computeItem(item, answered(given), context), 'result').status).toEqual({
      colour: 'yellow',
      decidedBy: 'person',
      reason: 'Etterslep fra i fjor',
    });
    const open = cellOf(computeItem(item, answered({ result: '-21' }), context), 'result');
    expect(open.status).toMatchObject({ colour: 'discretionary', decidedBy: 'nobody' });
    // A colour without its figure colours nothing.
    const blank = computeItem(item, answered({ 'result.colour': 'green' }), context);
    expect(cellOf(blank, 'result').status).toBeUndefined();
  });

  it('is remembered with the figure', () => {
    const past = { '2024-02': { result: '-4', 'result.colour': 'red', 'result.reason': 'Svakt' } };
    const result = computeItem(item, answered({ result: '-21' }), contextAt('2024-03', {}, past));
    expect(cellOf(result, 'result', 'actual', '2024-02').status).toMatchObject({
      colour: 'red',
      reason: 'Svakt',
    });
  });
});

describe('a weighted roll-up of an item', () => {
  it('counts each row with its weight', () => {
    const weighted = {
      bands: { green: '>= 80', yellow: '>= 50 and < 80', red: '< 50' },
      weights: { answered: 3 },
    };
    const rolled = itemOfAnyKindSchema.parse({ ...item, rollUp: { weighted } });
    const past = { '2023-03': { visits: '50' } };
    const given = answered({ answered: '62', visits: '48' });
    // Green of weight 3 and red of weight 1: 300 of 400.
    expect(computeItem(rolled, given, contextAt('2024-03', {}, past)).status).toMatchObject({
      colour: 'yellow',
      reason: 'Vektet poengsum 75,0 ≥ 50 og < 80: gul (Besøk: rød, vekt 1)',
    });
  });
});
