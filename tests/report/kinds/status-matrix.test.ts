import { describe, expect, it } from 'vitest';
import { fieldsOf, kindOf } from '../../../report/kinds/index.ts';
import type { ItemResult } from '../../../report/kinds/kind.ts';
import { tableOf } from './example.ts';
import { projectItem, refusals } from './project-item.ts';

const definition = {
  kind: 'status-matrix',
  dimensions: [
    { id: 'economy', label: 'Økonomi' },
    { id: 'risk', label: 'Risiko', area: 'dependencies' },
  ],
  rows: [
    { id: 'own', label: 'Uten rapport' },
    { id: 'told', label: 'Med rapport', from: 'project' },
  ],
  overall: 'worst',
  board: true,
  reference: 'Vedlegg',
};

const project = projectItem(
  {
    kind: 'project-status',
    areas: [
      { id: 'economy', label: 'Økonomi' },
      { id: 'dependencies', label: 'Avhengigheter' },
    ],
  },
  { 'area.economy': 'yellow', 'area.dependencies': 'green' },
).compute({ 'area.economy': 'green', 'area.dependencies': 'red', board: 'yes' });

const others = (id: string): ItemResult | undefined => (id === 'project' ? project : undefined);
const before = { 'own.economy': 'green', 'own.risk': 'green' };
const cells = { 'own.economy': 'green', 'own.risk': 'yellow', 'own.board': 'no', 'told.reference': '3' };

function shown(result: ItemResult): readonly (readonly string[])[] {
  return tableOf(result).rows.map(({ label, cells: places }) => [
    label,
    ...places.map((place) => (place.type === 'text' ? place.text : '')),
  ]);
}

describe('a matrix of projects', () => {
  const made = projectItem(definition, before, others);

  it('takes a row from the project’s own report, previous and now, with its flag', () => {
    expect(shown(made.compute(cells))).toEqual([
      ['Uten rapport', '● Grønn', '▲ Gul ↓', '● Grønn', '▲ Gul', 'Nei', ''],
      ['Med rapport', '● Grønn ↑', '■ Rød ↓', '▲ Gul', '■ Rød', 'Ja', '3'],
    ]);
  });

  it('asks only for what no report tells', () => {
    expect(fieldsOf(made.item, made.context).map(({ id }) => id)).toEqual([
      'own.economy',
      'own.risk',
      'own.board',
      'own.reference',
      'told.reference',
    ]);
  });

  it('says of each colour who decided it', () => {
    const decided = made
      .compute(cells)
      .cells.filter(({ period, column }) => period === '2024-T1' && column === 'risk')
      .map(({ id, status }) => [id, status?.decidedBy]);
    expect(decided).toEqual([
      ['own', 'person'],
      ['told', 'roll-up'],
    ]);
  });

  it('is open where the other item is not known', () => {
    expect(shown(projectItem(definition, before).compute(cells))[1]).toEqual([
      'Med rapport',
      '',
      '',
      '',
      '',
      '',
      '3',
    ]);
  });

  it('takes a colour from an item as a whole, from another area, or from a person', () => {
    const rows = [
      {
        id: 'told',
        label: 'T',
        from: 'project',
        cells: { economy: 'project/dependencies', risk: 'project' },
      },
    ];
    const result = projectItem({ ...definition, rows }, {}, others).compute({});
    expect(shown(result)[0]?.slice(1, 3)).toEqual(['■ Rød ↓', '■ Rød ↓']);
    const chosen = [{ id: 'told', label: 'T', from: 'project', cells: { risk: 'entered' } }];
    const own = projectItem({ ...definition, rows: chosen }, {}, others);
    expect(shown(own.compute({ 'told.risk': 'green' }))[0]?.[2]).toBe('● Grønn');
  });
});

it('that is taken from others altogether asks nobody', () => {
  const { reference: _reference, ...rest } = definition;
  const asks = (changes: object) => {
    const { item } = projectItem({ ...rest, rows: [definition.rows[1]], ...changes });
    return kindOf(item).asks(item);
  };
  expect(asks({})).toBe(false);
  expect(asks({ reference: 'Vedlegg' })).toBe(true);
  expect(asks({ overall: 'chosen' })).toBe(true);
  expect(asks({ rows: definition.rows })).toBe(true);
});

describe('a matrix that is filled in as lines', () => {
  const lines = {
    ...definition,
    entry: 'lines',
    rows: [{ ...definition.rows[0], aliases: ['den første'] }, definition.rows[1]],
  };
  const made = projectItem(
    lines,
    { '1.name': 'Uten rapport', '1.economy': 'green', '1.risk': 'green', '1.board': 'no' },
    others,
  );
  const given = {
    '1.name': 'Den første',
    '1.economy': 'green',
    '1.risk': 'yellow',
    '1.board': 'no',
    '2.name': 'Med rapport',
    '2.reference': '3',
  };

  it('shows the same as one of choices', () => {
    expect(shown(made.compute(given))).toEqual([
      ['Uten rapport', '● Grønn', '▲ Gul ↓', '● Grønn', '▲ Gul', 'Nei', ''],
      ['Med rapport', '● Grønn ↑', '■ Rød ↓', '▲ Gul', '■ Rød', 'Ja', '3'],
    ]);
    expect(made.check(given)).toEqual({});
  });

  it('opens with the name of each row, and last time’s colours', () => {
    expect(made.prefill('records')).toEqual({
      '1.name': 'Uten rapport',
      '1.economy': 'green',
      '1.risk': 'green',
      '1.board': 'no',
      '2.name': 'Med rapport',
    });
  });

  it.each([
    [
      'a row that is not there',
      { '1.name': 'Noe annet' },
      'Jeg kjenner ikke «Noe annet». Linjene skal begynne med ett av disse: Uten rapport og Med rapport.',
    ],
    [
      'a colour that is missing',
      { '1.risk': '', '1.board': '' },
      'Linjen til Uten rapport mangler Risiko og Styret skal orienteres.',
    ],
    [
      'a colour that is told elsewhere',
      { '2.risk': 'green' },
      'Med rapport: Risiko hentes fra prosjektets egen rapport. La det stå tomt.',
    ],
  ])('refuses %s', (_name, changes, problem) => {
    expect(made.check({ ...given, ...changes })).toEqual({ records: problem });
  });

  it('is how a matrix must be that asks for more than a dozen cards', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: id }));
    const large = { ...definition, dimensions: five };
    const rows = Array.from({ length: 49 }, (_, index) => ({
      id: `row-${index}`,
      label: `Prosjekt ${index}`,
    }));
    expect(refusals({ ...large, rows })).toEqual([
      'There are 245 colours to choose here, and more than 240 are too many cards to go through. Write “entry: lines”, and the matrix is filled in with a line for each row.',
    ]);
    expect(refusals({ ...large, rows: rows.slice(1) })).toEqual([]);
    expect(refusals({ ...large, rows, entry: 'lines' })).toEqual([]);
    expect(refusals({ ...large, rows: rows.map((row) => ({ ...row, from: 'project' })) })).toEqual([]);
  });
});
