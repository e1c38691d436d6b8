import { describe, expect, it, test } from 'vitest';
import { cellOf } from './example.ts';
import { projectItem, recordsOf, refusals } from './project-item.ts';

const scored = {
  kind: 'risks',
  columns: ['measure', 'owner'],
  scale: { probability: 5, impact: 5 },
  zones: { green: '<= 4', yellow: '> 4 and <= 12', red: '> 12' },
  rollUp: 'worst',
};
const risk = { '1.risk': 'For få folk', '1.probability': '4', '1.impact': '4', '1.measure': 'Leie inn.' };

describe('the score is probability times impact, and its zone the colour', () => {
  test.each([
    ['1', '4', '4', 'green'],
    ['1', '5', '5', 'yellow'],
    ['3', '4', '12', 'yellow'],
    ['4', '4', '16', 'red'],
  ])('%s × %s = %s: %s', (probability, impact, value, colour) => {
    const result = projectItem(scored).compute({ ...risk, '1.probability': probability, '1.impact': impact });
    const cell = cellOf(result, 'for-få-folk', 'score', '2024-T1');
    expect([cell.value, cell.status?.colour]).toEqual([value, colour]);
    expect(result.status?.colour).toBe(colour);
  });

  it('prints the score with its zone beside it', () => {
    expect(recordsOf(projectItem(scored).compute(risk))).toEqual([
      ['For få folk', '4', '4', '16 ■ Rød', 'Leie inn.', ''],
    ]);
  });

  it('colours the item only where the definition says so', () => {
    expect(projectItem({ ...scored, rollUp: 'none' }).compute(risk).status).toBeUndefined();
  });
});

describe('since last time', () => {
  const made = projectItem(scored, {
    ...risk,
    '2.risk': 'Leverandør',
    '2.probability': '1',
    '2.impact': '1',
  });

  it('tells what is new, changed and gone', () => {
    const { changes } = made.compute({
      ...risk,
      '1.probability': '2',
      '1.measure': 'Omprioritere.',
      '2.risk': 'Økonomi',
      '2.probability': '1',
      '2.impact': '1',
    });
    expect(changes).toEqual([
      { label: 'For få folk', text: 'endret sannsynlighet (1–5) (4 → 2) og tiltak' },
      { label: 'Økonomi', text: 'ny' },
      { label: 'Leverandør', text: 'tatt ut' },
    ]);
  });

  it('shows last time’s score', () => {
    const cell = cellOf(made.compute({ ...risk, '1.probability': '2' }), 'for-få-folk', 'score', '2024-T1');
    expect([cell.previous, cell.trend]).toEqual([
      { period: '2023-T3', value: '16' },
      { movement: 'down', good: true },
    ]);
  });
});

it('a person may choose the colour instead', () => {
  const made = projectItem(
    { kind: 'risks', columns: ['measure'], colour: true },
    { '1.risk': 'A', '1.colour': 'green' },
  );
  const result = made.compute({ '1.risk': 'A', '1.colour': 'red', '1.measure': 'Følge opp.' });
  expect(recordsOf(result)).toEqual([['A', '● Grønn', '■ Rød', 'Følge opp.']]);
  expect(cellOf(result, 'a', 'colour', '2024-T1').trend).toEqual({ movement: 'down', good: false });
  // The colour is told of with all changed colours.
  expect(made.compute({ '1.risk': 'A', '1.colour': 'red' }).changes).toBeUndefined();
});

it('zones need a scale, and leave no colour to choose', () => {
  expect(refusals({ kind: 'risks', zones: scored.zones })).toHaveLength(1);
  expect(refusals({ ...scored, colour: true })).toHaveLength(1);
});

it('decisions: the newest first, and what is new', () => {
  const one = { '1.date': '2023-12-20', '1.body': 'Styret', '1.case': '145-2023', '1.text': 'Videreføres.' };
  const result = projectItem({ kind: 'decisions' }, one).compute({
    ...one,
    '2.date': '2024-02-01',
    '2.body': 'Direktørmøtet',
    '2.text': 'Tas til orientering.',
  });
  expect(recordsOf(result)).toEqual([
    ['01.02.2024', 'Direktørmøtet', '', 'Tas til orientering.'],
    ['20.12.2023', 'Styret', '145-2023', 'Videreføres.'],
  ]);
  expect(result.changes).toEqual([{ label: 'Direktørmøtet, 1. februar 2024', text: 'ny' }]);
});
