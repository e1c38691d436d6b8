import { expect, test } from 'vitest';
import { findPerson } from '../../../report/questions/find-person.ts';

const people = [
  { email: 'berit.budsjett@example.no', name: 'Berit Budsjett' },
  { email: 'berit.bakke@example.no', name: 'Berit Bakke' },
  { email: 'hanne.hr@example.no', name: 'Hanne Åsen' },
  { email: 'per.prosjekt@example.no' },
];
const one = (text: string) => {
  const found = findPerson(text, people);
  return found.type === 'one' ? found.person.email : found.type;
};

test.each([
  ['berit.budsjett@example.no', 'berit.budsjett@example.no'],
  ['BERIT.BUDSJETT@EXAMPLE.NO.', 'berit.budsjett@example.no'],
  ['<berit.bakke@example.no>', 'berit.bakke@example.no'],
  ['Berit Budsjett', 'berit.budsjett@example.no'],
  ['berit bu', 'berit.budsjett@example.no'],
  ['åsen', 'hanne.hr@example.no'],
  ['hanne', 'hanne.hr@example.no'],
  ['per', 'per.prosjekt@example.no'],
  ['berit', 'several'],
  ['ukjent', 'none'],
  ['ukjent@example.no', 'none'],
  ['', 'none'],
])('%s', (text, found) => {
  expect(one(text)).toBe(found);
});
