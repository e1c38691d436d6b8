import { expect, test } from 'vitest';
import { askedItems } from '../../../report/form/asked-items.ts';
import { isUntouched } from '../../../report/form/is-untouched.ts';
import { touchedInputs } from '../../../report/form/touched-inputs.ts';
import { accepted, scope, typedInputs } from './march.ts';

const answers = accepted('hr', typedInputs('hr'));
const item = (id: string, stored = {}) =>
  askedItems(scope('hr', { answers: stored })).find((asked) => asked.item.id === id)!;

test('an item is untouched while its inputs stand as the form showed them', () => {
  const blank = item('sick-leave');
  expect(isUntouched(blank, { 'sick-leave/short': '', 'sick-leave/comment': ' ' })).toBe(true);
  expect(isUntouched(blank, {})).toBe(true);
  expect(isUntouched(blank, { 'sick-leave/short': '2,4' })).toBe(false);
  expect(isUntouched(blank, { 'sick-leave/comment': 'Mer' })).toBe(false);
  const stored = item('sick-leave', answers);
  expect(isUntouched(stored, { 'sick-leave/short': '2,4' })).toBe(true);
  expect(isUntouched(stored, { 'sick-leave/short': '' })).toBe(false);
});

test('a tick says something, and so does taking one away', () => {
  expect(isUntouched(item('hse-system'), { 'hse-system/nil': 'false' })).toBe(true);
  expect(isUntouched(item('hse-system'), { 'hse-system/nil': 'true' })).toBe(false);
  const nil = item('hse-system', { 'hse-system': { state: 'nil', cells: {} } });
  expect(isUntouched(nil, { 'hse-system/nil': 'true' })).toBe(true);
  expect(isUntouched(nil, { 'hse-system/nil': 'false' })).toBe(false);
});

test('only the items that something is said with are left of the inputs', () => {
  const inputs = { 'sick-leave/short': '2,4', 'sick-leave/long': '', 'breaches/per-day': '', 'x/y': '1' };
  expect(touchedInputs(scope('hr'), inputs)).toEqual({
    'sick-leave/short': '2,4',
    'sick-leave/long': '',
    'x/y': '1',
  });
});
