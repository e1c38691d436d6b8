import { expect, it } from 'vitest';
import { chosenIn } from '../../../report/questions/chosen-in.ts';

/** Versions of one section, each with the cells of its item and who saved it. */
function saved(
  ...versions: readonly (readonly [savedBy: string, cells: Readonly<Record<string, string>>])[]
) {
  return versions.map(([savedBy, cells], index) => ({
    version: index + 1,
    savedAt: `2024-04-0${String(index + 1)}T08:00:00Z`,
    savedBy,
    answers: { matrix: { state: 'answered' as const, cells } },
  }));
}

it('finds who chose each colour of an item, whoever has saved it since', () => {
  const versions = saved(
    ['per', { 'one.colour': 'green', 'two.colour': 'red' }],
    ['tone', { 'one.colour': 'yellow', 'two.colour': 'red' }],
    ['kari', { 'one.colour': 'yellow', 'two.colour': 'red', 'one.comment': 'Rettet' }],
  );
  expect(chosenIn(versions, 'matrix', 'one')?.savedBy).toBe('tone');
  expect(chosenIn(versions, 'matrix', 'two')?.savedBy).toBe('per');
});

it('counts a colour that was chosen again after another from when it came back', () => {
  const versions = saved(
    ['per', { colour: 'green' }],
    ['tone', { colour: 'red' }],
    ['per', { colour: 'green' }],
  );
  expect(chosenIn(versions, 'matrix', 'colour')?.version).toBe(3);
});

it('knows nobody where nothing is chosen', () => {
  expect(chosenIn(saved(['per', { 'one.comment': 'green light' }]), 'matrix', 'one')).toBeUndefined();
  expect(chosenIn([], 'matrix', 'one')).toBeUndefined();
});
