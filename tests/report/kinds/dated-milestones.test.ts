import { describe, expect, it } from 'vitest';
import { cellOf } from './example.ts';
import { projectItem, recordsOf } from './project-item.ts';

/* Milestones that get their colours from their dates. The period ends on 30 April 2024, the one before on 31 December 2023. */
const definition = {
  kind: 'milestones',
  replanned: true,
  rollUp: 'worst',
  status: { date: { bands: { green: '<= 0', yellow: '> 0 and <= 30', red: '> 30' }, overdue: 'red' } },
};
const before = { '1.name': 'Test', '1.date': '2024-04-01' };
const now = {
  '1.name': 'Test',
  '1.date': '2024-04-01',
  // 44 days after 1 April.
  '1.replanned': '2024-05-15',
  '1.comment': 'Testerne er ikke på plass.',
  '2.name': 'Drift',
  // 29 days later, and not gone yet.
  '2.date': '2024-06-01',
  '2.replanned': '2024-06-30',
  '2.comment': 'Venter på nettet.',
  '3.name': 'Opplæring',
  '3.date': '2024-03-01',
  '3.delivered': '2024-02-28',
  '4.name': 'Kurs',
  '4.date': '2024-09-01',
};

describe('milestones coloured by their dates', () => {
  const made = projectItem(definition, before);
  const result = made.compute(now);
  const colour = (name: string) =>
    result.cells.find(
      ({ label, column, period }) => label === name && column === 'colour' && period === '2024-T1',
    )?.status;

  it('are green until they are late, yellow up to thirty days, and red when their date has gone', () => {
    expect(['Test', 'Drift', 'Opplæring', 'Kurs'].map((name) => colour(name)?.colour)).toEqual([
      'red',
      'yellow',
      'green',
      'green',
    ]);
    expect(colour('Drift')).toMatchObject({ decidedBy: 'rule', distance: { amount: '29', to: 'green' } });
    expect(result.status?.colour).toBe('red');
  });

  it('went down since the period before, when the date was still to come', () => {
    const id = result.cells.find(({ label }) => label === 'Test')?.id ?? '';
    expect(cellOf(result, id, 'colour', '2023-T3').status?.colour).toBe('green');
    expect(cellOf(result, id, 'colour', '2024-T1').trend).toEqual({ movement: 'down', good: false });
  });

  it('are not asked for a colour, and print the one before and now', () => {
    expect(recordsOf(result)[0]).toEqual([
      'Test',
      '01.04.2024',
      '15.05.2024',
      '● Grønn',
      '■ Rød',
      '',
      'utsatt 44 dager',
      'Testerne er ikke på plass.',
    ]);
  });

  it('want a comment when they are not green', () => {
    expect(made.check(now)).toEqual({});
    const { '2.comment': _why, ...bare } = now;
    expect(made.check(bare)['records']).toContain('Drift');
  });
});
