import { expect, it } from 'vitest';
import { valueLine } from '../../cards/elements/value-line.ts';

const texts = (json: unknown) =>
  [...JSON.stringify(json).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text);

it('what a figure is measured against stands under it, so that the name beside it keeps its words whole', () => {
  const [line, ...below] = valueLine(
    { label: 'Langtid', value: '2,9\u00a0% (mål 2,5\u00a0%)', trend: '↑' },
    'nb',
  );
  expect(texts(line)).toEqual(['Langtid', '2,9\u00a0%\u00a0↑', 'mål 2,5\u00a0%']);
  expect(below).toEqual([]);
});

it('a value too long to stand beside its name stands under it', () => {
  const [line, ...below] = valueLine({ label: 'Avviksmeldinger', value: 'Åpne avvik: 258' }, 'nb');
  expect(texts(line)).toEqual(['Avviksmeldinger']);
  expect(texts(below)).toEqual(['Åpne avvik: 258']);
});
