import { describe, expect, it, test } from 'vitest';
import { fieldsOf } from '../../../report/kinds/index.ts';
import type { ItemResult } from '../../../report/kinds/kind.ts';
import { cellOf, period, plain, tableOf } from './example.ts';
import { projectItem, refusals } from './project-item.ts';

const phases = {
  kind: 'project-economy',
  columns: [
    { id: 'granted', label: 'Bevilget', carry: true },
    { id: 'accounted', label: 'Regnskapsført', optional: true },
    { id: 'forecast', label: 'Prognose', optional: true },
    {
      id: 'deviation',
      label: 'Avvik',
      formulas: ['granted - forecast', 'granted - accounted', 'granted'],
      direction: 'higher',
      status: { bands: { green: '>= 0', yellow: '>= -100 and < 0', red: '< -100' } },
    },
  ],
  rows: [
    { id: 'concept', label: 'Konsept' },
    { id: 'execution', label: 'Gjennomføring' },
    { id: 'total', label: 'Totalt', formula: 'concept + execution', style: 'total' },
  ],
};

const at = (result: ItemResult, row: string, column: string) =>
  result.cells.find((cell) => cell.id === row && cell.column === column)?.value;

describe('the deviation is from the forecast where there is one, else from the accounts', () => {
  const { compute } = projectItem(phases);

  test.each([
    [{ 'concept.granted': '100', 'concept.accounted': '40', 'concept.forecast': '130' }, '-30'],
    [{ 'concept.granted': '100', 'concept.accounted': '40' }, '60'],
    [{ 'concept.granted': '100' }, '100'],
    [{ 'concept.granted': '100', 'concept.accounted': '0' }, '100'],
    [{ 'concept.accounted': '40' }, undefined],
  ])('%j', (cells, deviation) => {
    expect(at(compute(cells), 'concept', 'deviation')).toBe(deviation);
  });

  it('blank is not zero in a sum, but an optional blank is nothing', () => {
    const result = compute({
      'concept.granted': '100',
      'execution.granted': '900',
      'execution.accounted': '1200',
    });
    expect(at(result, 'total', 'granted')).toBe('1000');
    expect(at(result, 'total', 'accounted')).toBe('1200');
    expect(at(result, 'total', 'forecast')).toBeUndefined();
    // 100 + (900 − 1200), each row by its own formula.
    expect(at(result, 'total', 'deviation')).toBe('-200');
    expect(at(compute({ 'concept.granted': '100' }), 'total', 'granted')).toBeUndefined();
  });

  it('a column is summed down, never computed across the total where a part of it is missing', () => {
    const columns = [
      { id: 'used', label: 'Brukt', optional: true },
      { id: 'budget', label: 'Budsjett', optional: true },
      { id: 'left', label: 'Igjen', formulas: ['budget - used'] },
    ];
    const result = projectItem({ ...phases, columns }).compute({
      'concept.used': '10',
      'execution.used': '20',
      'execution.budget': '50',
    });
    expect(at(result, 'execution', 'left')).toBe('30');
    expect(at(result, 'total', 'left')).toBeUndefined();
  });

  it('has its colour by rule, and the item the worst of them', () => {
    const result = compute({
      'concept.granted': '100',
      'concept.forecast': '150',
      'execution.granted': '900',
    });
    expect(cellOf(result, 'concept', 'deviation', period('2024-T1')).status?.colour).toBe('yellow');
    expect(result.status?.colour).toBe('yellow');
  });
});

describe('the resources of two programmes in the tertial report of 2019', () => {
  const programme = (deviation: string) => ({
    kind: 'project-economy',
    unit: 'nok-million',
    decimals: 1,
    columns: [
      { id: 'accounted', label: 'Regnskap hittil i år' },
      { id: 'budget', label: 'Budsjett hittil i år' },
      { id: 'deviation', label: 'Avvik', formulas: [deviation] },
    ],
    rows: [
      { id: 'investment', label: 'Investering' },
      { id: 'operation', label: 'Drift' },
      { id: 'total', label: 'Totalt', formula: 'investment + operation', style: 'total' },
    ],
  });

  test.each([
    [
      'STIM',
      'budget - accounted',
      ['42.1', '65.6', '66.2', '63.6'],
      ['23.5', '-2.6', '108.3', '129.2', '20.9'],
    ],
    ['ISOP', 'accounted - budget', ['36.1', '33.9', '29.2', '22.9'], ['2.2', '6.3', '65.3', '56.8', '8.5']],
  ])('%s', (_name, formula, [ia, ib, oa, ob], printed) => {
    const result = projectItem(programme(formula)).compute({
      'investment.accounted': ia!,
      'investment.budget': ib!,
      'operation.accounted': oa!,
      'operation.budget': ob!,
    });
    expect([
      at(result, 'investment', 'deviation'),
      at(result, 'operation', 'deviation'),
      at(result, 'total', 'accounted'),
      at(result, 'total', 'budget'),
      at(result, 'total', 'deviation'),
    ]).toEqual(printed);
    expect(tableOf(result).note).toBe('Tall i mill. kr');
  });
});

describe('from one period to the next', () => {
  const before = { 'concept.granted': '100', 'execution.granted': '900', 'execution.accounted': '10' };
  const made = projectItem(phases, before);

  it('the carried column stands in the form, the others do not', () => {
    expect(made.prefill('concept.granted')).toEqual({ 'concept.granted': '100' });
    expect(made.prefill('execution.accounted')).toEqual({});
    expect(fieldsOf(made.item, made.context).map(({ id, required }) => [id, required])).toEqual([
      ['concept.granted', true],
      ['concept.accounted', false],
      ['concept.forecast', false],
      ['execution.granted', true],
      ['execution.accounted', false],
      ['execution.forecast', false],
    ]);
  });

  it('a changed grant is news, and accounts are not', () => {
    const { changes } = made.compute({
      'concept.granted': '100',
      'execution.granted': '1000',
      'execution.accounted': '500',
    });
    expect(changes?.map(({ label, text }) => [label, plain(text)])).toEqual([
      ['Gjennomføring: Bevilget', '900 tusen kr → 1 000 tusen kr'],
    ]);
    expect(made.compute(before).changes).toBeUndefined();
  });
});

describe('a definition is refused', () => {
  const withFormula = (formula: string) => ({
    ...phases,
    columns: [phases.columns[0], { id: 'x', label: 'X', formulas: [formula] }],
  });
  test.each(['granted - forecasts', 'granted -', 'x + granted'])('%s', (formula) => {
    expect(refusals(withFormula(formula))).toHaveLength(1);
  });
});
