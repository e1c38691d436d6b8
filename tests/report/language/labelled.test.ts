import { expect, it } from 'vitest';
import { labelled } from '../../../report/language/labelled.ts';

it('puts a colon between a label and its text, but not after a question', () => {
  expect(labelled('Åpne avvik', '258')).toBe('Åpne avvik: 258');
  expect(labelled('Følger dere regelverket?', 'ja')).toBe('Følger dere regelverket? ja');
});
