import { expect, it } from 'vitest';
import type { ItemAnswer } from '../../../report/answer/item-answer.ts';
import { sharedAnswer } from '../../../report/answer/shared-answer.ts';

const answer = (changes: Partial<ItemAnswer> = {}): ItemAnswer => ({
  state: 'answered',
  cells: { share: '5,7' },
  comment: 'Influensa',
  ...changes,
});
const override = { colour: 'red', reason: 'Streik', by: 'a', role: 'coordinator' } as const;

it('gives the very same object for the same words', () => {
  expect(sharedAnswer(answer())).toBe(sharedAnswer(answer()));
});

it.each([
  ['a figure', { cells: { share: '5,8' } }],
  ['a figure more', { cells: { share: '5,7', long: '3' } }],
  ['the comment', { comment: 'influensa' }],
  ['the state', { state: 'nil' as const }],
  ['an override', { overrides: { share: override } }],
  ['what sent it back', { returned: { at: '2024-04-10', by: 'a', reason: 'Se på tallet' } }],
])('gives another where %s is another', (_, changes) => {
  expect(sharedAnswer(answer(changes))).toEqual(answer(changes));
  expect(sharedAnswer(answer())).toEqual(answer());
});

it('gives what nobody can change, all the way down', () => {
  const { cells } = sharedAnswer(answer());
  expect(() => Object.assign(cells, { share: '0' })).toThrow(TypeError);
});
