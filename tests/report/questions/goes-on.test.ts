import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

describe('a time told by the one before', () => {
  it.each([
    ['fravær i november 2022', 'og den etter der?', '2022-12'],
    ['fravær i desember 2022', 'og måneden etter', '2023-01'],
    ['fravær i februar', 'og måneden før?', '2024-01'],
    ['sick leave in February', 'and the one before that?', '2024-01'],
  ])('is the next or the last: "%s", "%s"', (first, then, period) => {
    expect(readIn('helse-nord-ikt', then, [first])).toMatchObject({
      intent: 'status',
      target: { item: 'sick-leave' },
      when: { type: 'period', period },
    });
  });

  it('is the same part of another number', () => {
    expect(readIn('requirements', 'og i tredje', ['hva skal rapporteres i andre tertial'])).toMatchObject({
      intent: 'requirements',
      when: { type: 'period', period: '2023-T3' },
    });
  });

  it('is the year before, with every joining word', () => {
    expect(
      readIn('tertial-scorecard', 'and the year before?', ['sick leave by month in 2018']),
    ).toMatchObject({
      intent: 'history',
      target: { item: 'absence-by-month' },
      when: { type: 'range', first: '2017-T1', last: '2017-T3' },
    });
  });
});

it.each([
  ['og budsjettet?', 'budget'],
  ['and the estimate?', 'estimate'],
])('is a column of the figure: "%s"', (then, column) => {
  expect(readIn('helse-nord-ikt', then, ['konsulent'])).toMatchObject({
    intent: 'status',
    target: { row: 'consultants' },
    column,
  });
});

it('is the same of another month: "same thing in February please"', () => {
  expect(readIn('helse-nord-ikt', 'same thing in February please', ['working-time breaches'])).toMatchObject({
    intent: 'status',
    target: { item: 'breaches' },
    when: { type: 'period', period: '2024-02' },
  });
});

it('is an area of the project after its money', () => {
  const { intent, ...question } = readIn('project-portfolio', 'og gevinstarbeidet?', ['økonomien i DIS']);
  expect(intent).toBe('status');
  expect(question).toMatchObject({ target: { section: 'dis' } });
});
