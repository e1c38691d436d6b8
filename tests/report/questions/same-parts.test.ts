import { expect, it } from 'vitest';
import { samePartsOf } from '../../../report/questions/same-parts.ts';
import { readIn } from './read-in.ts';

it('writes the parts of a nynorsk or an American word as the other written form has them', () => {
  expect(samePartsOf('tenesteavtalane')).toBe('tjenesteavtalane');
  expect(samePartsOf('digitalization')).toBe('digitalisation');
  expect(samePartsOf('økonomi')).toBe('økonomi');
});

// The labels of these rows are in bokmål only.
it.each([
  ['requirements', 'tenesteavtalane', { row: 'r62' }],
  ['helse-nord-ikt', 'lønskostnader', { row: 'staff' }],
  ['project-portfolio', 'samandraget', { section: 'board' }],
] as const)('finds in %s what "%s" names', (example, text, target) => {
  expect(readIn(example, text)).toMatchObject({ intent: 'status', target });
});
