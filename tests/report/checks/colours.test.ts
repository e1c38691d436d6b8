import { describe, expect, test } from 'vitest';
import { checkInput, type Evidence } from '../../../report/checks/check-input.ts';
import { colourAgainstData } from '../../../report/checks/colour-against-data.ts';
import { lateMilestones } from '../../../report/checks/late-milestones.ts';
import { worstOf } from '../../../report/checks/worst-of.ts';
import type { Colour } from '../../../report/status/status.ts';
import { at, decimal, period } from '../../fixtures/documents/evidence.ts';

const where = at('prosjekt/status');
const input = (evidence: Partial<Evidence>) =>
  checkInput({ language: 'nb', period: period('2024-03'), asOf: '2024-03-31', ...evidence });

test.each([
  ['2024-03-30', 'no', 'green', 'sure'],
  ['2024-03-30', 'partly', 'yellow', 'possible'],
  ['2024-03-30', 'no', 'no-data', 'possible'],
  ['2024-03-30', 'no', 'red', undefined],
  ['2024-03-30', 'yes', 'green', undefined],
  ['2024-03-31', 'no', 'green', undefined],
] as const)('a milestone due %s, delivered: %s, shown %s', (due, delivered, colour, confidence) => {
  const milestones = [{ where, label: 'Pilot', due, delivered, colour }];
  expect(lateMilestones.find(input({ milestones })).map((found) => found.confidence)).toEqual(
    confidence === undefined ? [] : [confidence],
  );
});

describe('a green colour', () => {
  const money = (...lines: readonly (readonly [number, number])[]) => ({
    unit: 'nok-thousand' as const,
    decimals: 0,
    lines: lines.map(([budget, expected], index) => ({
      label: `Fase ${index + 1}`,
      budget: decimal(budget),
      expected: decimal(expected),
    })),
  });
  const found = (colour: Colour, more: object) =>
    colourAgainstData
      .find(input({ judgements: [{ where, label: 'Økonomi', colour, ...more }] }))
      .map(({ message }) => message.replaceAll('\u00a0', ' '));

  test('beside a forecast that is over budget', () => {
    expect(found('green', { economy: money([100, 90], [100, 130]) })).toEqual([
      '«Økonomi» er grønn, men beløpet går 20 tusen kr over budsjettet.',
    ]);
    expect(found('red', { economy: money([100, 130]) })).toEqual([]);
    expect(found('green', { economy: money([100, 105], [100, 80]) })).toEqual([]);
  });

  test('beside a phase that is far over its own', () => {
    expect(found('green', { economy: money([100, 20], [100, 130]) })).toEqual([
      '«Økonomi» er grønn, men «Fase 2» ligger 30 tusen kr over sitt budsjett.',
    ]);
  });

  test.each([
    ['Leveransen er noe forsinket.', 1],
    ['The delivery is delayed.', 1],
    ['Leveransen er ikke forsinket.', 0],
    ['Det er ingen forsinkelser.', 0],
    ['Alt går etter planen.', 0],
  ])('beside the comment: %s', (comment, count) => {
    expect(found('green', { comment })).toHaveLength(count);
    expect(found('yellow', { comment })).toEqual([]);
  });
});

test('an overall colour that is better than the worst area', () => {
  const roll = (colour: Colour, ...areas: readonly Colour[]) => ({
    where,
    label: 'Prosjektet',
    colour,
    areas: areas.map((one, index) => ({ label: `Område ${index + 1}`, colour: one })),
  });
  const rolls = [
    roll('green', 'green', 'red'),
    roll('red', 'green', 'red'),
    roll('green', 'green', 'no-data'),
  ];
  expect(worstOf.find(input({ rolls })).map(({ message }) => message)).toEqual([
    '«Prosjektet» er grønn, men «Område 2» er rød.',
  ]);
});
