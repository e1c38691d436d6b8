import { expect, it } from 'vitest';
import { decodeSection } from '../../../storage/records/decode-section.ts';

const content = (version: number) =>
  JSON.stringify({ report: 'r', period: '2024-03', section: 'hr', version, answers: {} });
const past = (cell: string) => JSON.stringify({ '2024-02': { leave: { share: cell } } });
const taken = (cell: string) =>
  JSON.stringify({ leave: { periods: { '2024-02': { cells: { share: cell } } } } });

it('gives the very same section for the same texts', () => {
  const texts = { content: content(1), past: past('5,7') };
  expect(decodeSection(texts, 'row')).toBe(decodeSection({ ...texts }, 'row'));
});

it('gives another when any of its texts is another', () => {
  const first = decodeSection({ content: content(1), past: past('5,7') }, 'row');
  const answered = decodeSection({ content: content(2), past: past('5,7') }, 'row');
  const corrected = decodeSection({ content: content(1), past: past('5,8') }, 'row');
  const given = decodeSection({ content: content(1), past: past('5,8'), taken: taken('3') }, 'row');
  const givenAnew = decodeSection({ content: content(1), past: past('5,8'), taken: taken('4') }, 'row');
  expect(new Set([first, answered, corrected, given, givenAnew]).size).toBe(5);
  expect(answered.version).toBe(2);
  expect(corrected.past['2024-02']?.['leave']?.['share']).toBe('5,8');
  expect(given.taken?.['leave']?.periods['2024-02']?.cells['share']).toBe('3');
  expect(givenAnew.taken?.['leave']?.periods['2024-02']?.cells['share']).toBe('4');
});

it('gives what nobody can change', () => {
  const section = decodeSection({ content: content(1), past: past('5,7') }, 'row');
  expect(() => Object.assign(section, { version: 9 })).toThrow(TypeError);
});
