import { describe, expect, it, test } from 'vitest';
import { cellOf } from './example.ts';
import { projectItem, recordsOf } from './project-item.ts';

const definition = { kind: 'milestones', numbered: true, replanned: true };
const before = {
  '1.number': '1',
  '1.name': 'Kravspesifikasjon',
  '1.date': '2023-12-01',
  '1.colour': 'green',
  '1.delivered': 'yes',
  '2.number': '2',
  '2.name': 'Test',
  '2.date': '2024-04-01',
  '2.colour': 'yellow',
  '2.comment': 'Knapt med folk.',
  '3.number': '3',
  '3.name': 'Drift',
  '3.date': '2024-06-01',
  '3.colour': 'green',
};
const now = {
  '1.number': '2',
  '1.name': 'Test',
  '1.date': '2024-04-01',
  '1.replanned': '2024-05-15',
  '1.colour': 'red',
  '1.comment': 'Testerne er ikke på plass.',
  '2.number': '4',
  '2.name': 'Opplæring',
  '2.date': '2024-04-29',
  '2.colour': 'green',
};

describe('a milestone is late', () => {
  const late = (cells: Record<string, string>, asOf?: string) => {
    const others = asOf === undefined ? undefined : () => ({ cells: [], blocks: [], facts: { to: asOf } });
    const made = projectItem(
      { ...definition, ...(asOf === undefined ? {} : { asOf: { item: 'project' } }) },
      {},
      others,
    );
    return made
      .compute({ '1.number': '1', '1.name': 'M', '1.colour': 'green', ...cells })
      .cells.find(({ column }) => column === 'late')?.value;
  };

  test.each([
    ['the day after its date', { '1.date': '2024-04-29' }, undefined, '1'],
    ['not on its date', { '1.date': '2024-04-30' }, undefined, undefined],
    ['not when it is delivered', { '1.date': '2024-01-01', '1.delivered': 'yes' }, undefined, undefined],
    [
      'not when it was delivered on a day',
      { '1.date': '2024-01-01', '1.delivered': '2024-02-01' },
      undefined,
      undefined,
    ],
    [
      'when only part of it is delivered',
      { '1.date': '2024-04-20', '1.delivered': 'partly' },
      undefined,
      '10',
    ],
    ['by its new date', { '1.date': '2024-01-01', '1.replanned': '2024-04-28' }, undefined, '2'],
    ['on the day that the project reports as of', { '1.date': '2024-03-01' }, '2024-03-11', '10'],
    ['not yet on that day', { '1.date': '2024-03-20' }, '2024-03-11', undefined],
  ])('%s', (_name, cells, asOf, days) => {
    expect(late(cells, asOf)).toBe(days);
  });

  it('whatever its colour, which a person chose', () => {
    const result = projectItem(definition).compute({
      '1.number': '1',
      '1.name': 'M',
      '1.date': '2024-04-20',
      '1.colour': 'green',
    });
    expect(cellOf(result, '1', 'colour', '2024-T1').status).toMatchObject({
      colour: 'green',
      decidedBy: 'person',
    });
    expect(recordsOf(result)[0]).toEqual([
      '1',
      'M',
      '20.04.2024',
      '',
      '',
      '● Grønn',
      '',
      '10 dager over tiden',
      '',
    ]);
  });
});

describe('since last time', () => {
  it('tells what is moved, new and taken out; what was delivered then is not missed', () => {
    expect(projectItem(definition, before).compute(now).changes).toEqual([
      { label: '2 Test', text: '1. april 2024 → 15. mai 2024 (utsatt 44 dager)' },
      { label: '4 Opplæring', text: 'ny' },
      { label: '3 Drift', text: 'tatt ut' },
    ]);
  });

  test.each([
    ['yes', 'levert'],
    ['2024-03-02', 'levert 2. mars 2024'],
  ])('tells that one is delivered: %s', (delivered, text) => {
    const { changes } = projectItem(definition, before).compute({ ...before, '3.delivered': delivered });
    expect(changes).toEqual([{ label: '3 Drift', text }]);
  });

  it('tells of nothing when nothing has happened, or nothing was told then', () => {
    expect(projectItem(definition, before).compute(before).changes).toBeUndefined();
    expect(projectItem(definition).compute(now).changes).toBeUndefined();
  });

  it('keeps those that are not delivered', () => {
    expect(projectItem(definition, before).prefill('records')).toEqual({
      '1.number': '2',
      '1.name': 'Test',
      '1.date': '2024-04-01',
      '1.colour': 'yellow',
      '1.comment': 'Knapt med folk.',
      '2.number': '3',
      '2.name': 'Drift',
      '2.date': '2024-06-01',
      '2.colour': 'green',
    });
  });
});

describe('a colour wants a comment', () => {
  const { check } = projectItem(definition, before);
  const told = (milestones: string) => ({
    records: `Skriv kommentar eller tiltak på linjen til ${milestones}. Er fargen en annen enn sist, må kommentaren også være ny.`,
  });

  it('when it is yellow or red, or changed', () => {
    expect(check(now)).toEqual({});
    expect(check({ ...now, '1.comment': '' })).toEqual(told('2 Test (■ Rød)'));
    expect(check({ ...now, '1.comment': 'Knapt med folk.' })).toEqual(told('2 Test (■ Rød)'));
    expect(check({ ...now, '2.colour': 'yellow' })).toEqual(told('4 Opplæring (▲ Gul)'));
    expect(check(before)).toEqual({});
  });
});

it('without numbers a milestone is known by its name', () => {
  const made = projectItem(
    { kind: 'milestones' },
    { '1.name': 'Test', '1.date': '2024-04-01', '1.colour': 'green' },
  );
  expect(made.compute({ '1.name': 'TEST', '1.date': '2024-03-31', '1.colour': 'green' }).changes).toEqual([
    { label: 'TEST', text: '1. april 2024 → 31. mars 2024 (framskyndet 1 dag)' },
  ]);
});
