import { describe, expect, it, test } from 'vitest';
import { fieldsOf } from '../../../report/kinds/index.ts';
import { projectItem, recordsOf, refusals } from './project-item.ts';

const definition = {
  kind: 'project-status',
  reportingPeriod: true,
  board: true,
  masterData: [{ id: 'leader', label: 'Prosjektleder' }],
  areas: [
    { id: 'scope', label: 'Omfang' },
    { id: 'progress', label: 'Fremdrift' },
  ],
};
const before = {
  to: '2024-01-22',
  'area.scope': 'green',
  'area.progress': 'green',
  'area.progress.comment': 'I rute.',
  'data.leader': 'Anne Leder',
  board: 'no',
};
const same = {
  'area.scope': 'green',
  'area.progress': 'green',
  'area.progress.comment': 'I rute.',
  board: 'no',
};

describe('a colour wants its reason', () => {
  const { check } = projectItem(definition, before);

  test.each([
    ['nothing has changed', same, {}],
    [
      'a changed colour without a comment',
      { ...same, 'area.scope': 'yellow' },
      { 'area.scope.comment': '«Omfang» er endret fra ● Grønn til ▲ Gul. Skriv hva som har skjedd.' },
    ],
    [
      'a changed colour with last time’s comment',
      { ...same, 'area.progress': 'red' },
      {
        'area.progress.comment':
          '«Fremdrift» er endret fra ● Grønn til ■ Rød, men kommentaren er den samme som sist. Skriv hva som har skjedd.',
      },
    ],
    [
      'a changed colour with a new comment',
      { ...same, 'area.progress': 'red', 'area.progress.comment': 'Stans.' },
      {},
    ],
    [
      'the end before the start',
      { ...same, from: '2024-03-11', to: '2024-01-23' },
      { to: 'Sluttdatoen er før startdatoen. Se over begge.' },
    ],
  ])('%s', (_name, cells, problems) => {
    expect(check(cells)).toEqual(problems);
  });

  it('also the first time, where it is yellow or red', () => {
    const { check: first } = projectItem(definition);
    expect(first({ 'area.scope': 'grey', 'area.progress': 'red' })).toEqual({
      'area.progress.comment': '«Fremdrift» er ■ Rød. Skriv hva som ligger bak, og hva dere gjør.',
    });
  });
});

describe('the project as a whole', () => {
  const cells = { 'area.scope': 'grey', 'area.progress': 'yellow', overall: 'green' };

  test.each([
    ['worst', 'yellow', 'roll-up'],
    ['chosen', 'green', 'person'],
  ])('is %s: %s', (overall, colour, decidedBy) => {
    expect(projectItem({ ...definition, overall }).compute(cells).status).toMatchObject({
      colour,
      decidedBy,
    });
  });

  it('has no colour where it shall have none', () => {
    expect(projectItem({ ...definition, overall: 'none' }).compute(cells).status).toBeUndefined();
  });

  it('is grey when everything is', () => {
    const all = { 'area.scope': 'grey', 'area.progress': 'grey' };
    expect(projectItem(definition).compute(all).status?.colour).toBe('not-applicable');
  });
});

it('tells what it is, and gives others its flag and its dates', () => {
  const result = projectItem(definition, before).compute({
    ...same,
    board: 'yes',
    from: '2024-01-23',
    to: '2024-03-11',
    'data.leader': 'Bo Leder',
  });
  expect(recordsOf(result)).toEqual([
    ['Prosjektleder', 'Bo Leder'],
    ['Rapporteringsperiode', '23. januar 2024 – 11. mars 2024'],
    ['Styret skal orienteres', 'Ja'],
  ]);
  expect(result.facts).toEqual({ board: 'yes', from: '2024-01-23', to: '2024-03-11' });
  expect(result.changes).toEqual([
    { label: 'Prosjektleder', text: 'Anne Leder → Bo Leder' },
    { label: 'Styret skal orienteres', text: 'Nei → Ja' },
  ]);
});

it('begins where the last report ended', () => {
  const { prefill } = projectItem(definition, before);
  expect(prefill('from')).toEqual({ from: '2024-01-22' });
  expect(prefill('to')).toEqual({});
});

it('offers grey only where the definition has it', () => {
  const values = (grey: boolean) => {
    const { item, context } = projectItem({ ...definition, grey });
    const { input } = fieldsOf(item, context).find(({ id }) => id === 'area.scope')!;
    return input.type === 'choice' ? input.choices.map(({ value }) => value) : [];
  };
  expect(values(true)).toEqual(['green', 'yellow', 'red', 'grey']);
  expect(values(false)).toEqual(['green', 'yellow', 'red']);
});

it('refuses two areas of one name', () => {
  expect(refusals({ ...definition, areas: [definition.areas[0], definition.areas[0]] })).toHaveLength(1);
});
