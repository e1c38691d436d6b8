import { describe, expect, it } from 'vitest';
import { computeItem, fieldsOf, itemOfAnyKindSchema, kindOf } from '../../../report/kinds/index.ts';
import { answered, exampleContext } from './example.ts';

const records = (result: ReturnType<typeof computeItem>) => {
  const block = result.blocks.find(({ type }) => type === 'records');
  if (block?.type !== 'records') throw new Error('No records');
  return [block.columns.map(({ label }) => label), ...block.records];
};

describe('goals', () => {
  const item = itemOfAnyKindSchema.parse({
    id: 'goals',
    kind: 'goals',
    title: 'Mål',
    rows: [
      {
        id: 'support',
        label: 'Støtte prosjektene',
        text: 'Vi skal gi de regionale prosjektene folk når de trenger dem.',
      },
      { id: 'pay', label: 'Lønnsproduksjon', indicator: 'Oppgaver per årsverk', target: '1 126' },
      { id: 'extra', label: 'Andre føringer', optional: true },
    ],
  });
  const context = exampleContext('goals');
  const cells = {
    'support.comment': 'Alle behov er dekket. Laboratoriet får folk til høsten.',
    'support.colour': 'yellow',
    'pay.result': '1 138',
    'pay.comment': 'Over målet.',
    'pay.colour': 'green',
  };
  const result = computeItem(item, answered(cells), context);

  it('print goal, indicator, result, comment and colour', () => {
    expect(records(result)).toEqual([
      ['Mål', 'Styringsparameter', 'Målsetning', 'Resultat', 'Kommentar', 'Status'],
      [
        'Vi skal gi de regionale prosjektene folk når de trenger dem.',
        '',
        '',
        '',
        cells['support.comment'],
        '▲ Gul',
      ],
      ['Lønnsproduksjon', 'Oppgaver per årsverk', '1 126', '1 138', 'Over målet.', '● Grønn'],
      ['Andre føringer', '', '', '', '', ''],
    ]);
  });

  it('have the comment as the reason of the colour, and the worst colour', () => {
    expect(result.cells.map(({ id, status }) => [id, status?.colour, status?.reason])).toEqual([
      ['support', 'yellow', 'Alle behov er dekket.'],
      ['pay', 'green', 'Over målet.'],
    ]);
    expect(result.status?.colour).toBe('yellow');
  });

  it('wait for a choice before anybody has answered', () => {
    expect(computeItem(item, undefined, context).status?.colour).toBe('discretionary');
  });

  it('ask for a result only where there is an indicator', () => {
    const fields = fieldsOf(item, context);
    expect(fields.map(({ id }) => id)).toEqual([
      'support.comment',
      'support.colour',
      'pay.result',
      'pay.comment',
      'pay.colour',
      'extra.comment',
      'extra.colour',
    ]);
    expect(fields.filter(({ required }) => !required).map(({ id }) => id)).toEqual([
      'extra.comment',
      'extra.colour',
    ]);
    expect(fields[2]!.hint).toBe('mål 1 126');
  });

  it('may be without colours', () => {
    const plain = itemOfAnyKindSchema.parse({ ...item, status: false });
    expect(computeItem(plain, answered(cells), context)).toMatchObject({ cells: [], status: undefined });
    expect(fieldsOf(plain, context).some(({ id }) => id.endsWith('.colour'))).toBe(false);
  });
});

describe('audits', () => {
  const item = itemOfAnyKindSchema.parse({ id: 'audits', kind: 'audits', title: 'Revisjoner' });
  const context = exampleContext('audits');
  const cells = {
    '1.name': 'Prosjektmetodikk',
    '1.date': '14.03.2019',
    '1.findings': '5',
    '1.open': '2',
    '1.status': 'Utført',
    '1.measure': 'Nye maler',
    '1.deadline': '2019-06-30',
    '2.name': 'Miljøstyring',
    '2.findings': '3',
    '2.open': '0',
    '2.status': 'Pågår',
  };

  it('count their findings, open and closed', () => {
    const result = computeItem(item, answered(cells), context);
    expect(result.cells.map(({ id, value }) => [id, value])).toEqual([
      ['count', '2'],
      ['findings', '8'],
      ['open', '2'],
      ['closed', '6'],
    ]);
    expect(records(result)[2]).toEqual(['Miljøstyring', '', '3', '0', 'Pågår', '', '']);
  });

  it('have no total of what one of them does not say', () => {
    const { '2.open': _open, ...others } = cells;
    expect(computeItem(item, answered(others), context).cells.map(({ id }) => id)).toEqual([
      'count',
      'findings',
    ]);
  });

  it.each([
    ['2.open', '4', 'flere funn er åpne'],
    ['2.findings', 'tre', 'hele tall'],
    ['1.date', '31.02.2019', '31.02.2019'],
    ['1.deadline', 'snart', 'snart'],
  ])('are refused with %s %s', (cell, text, says) => {
    const problems = kindOf(item).check(item, answered({ ...cells, [cell]: text }), context);
    expect(Object.keys(problems)).toEqual(['records']);
    expect(problems['records']).toContain(says);
    expect(problems['records']).toContain(`Linje ${cell.slice(0, 1)}`);
  });

  it('are taken when nothing is wrong', () => {
    expect(kindOf(item).check(item, answered(cells), context)).toEqual({});
  });
});
