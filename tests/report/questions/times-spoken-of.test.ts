import { expect, it } from 'vitest';
import { readIn } from './read-in.ts';

it('asks how it is now with "så langt", of what has no period of its own', () => {
  for (const text of [
    'hvem har levert så langt',
    'hva mangler hittil',
    'når vi målet for sykefraværet i år?',
  ]) {
    expect(readIn('helse-nord-ikt', text).when, text).toBeUndefined();
  }
});

it('holds the later against the earlier, from one to the other', () => {
  const when = { type: 'against', period: '2024-03', other: '2024-02' };
  expect(readIn('helse-nord-ikt', 'forskjellen i åpne avvik fra februar til mars').when).toEqual(when);
  // Last month is February, seen from March; held against February it is seen from the day.
  expect(readIn('helse-nord-ikt', 'sick leave last month vs February').when).toEqual(when);
});

it('knows the last part of a year, and the season before the last', () => {
  expect(readIn('helse-nord-ikt', 'åpne avvik siste kvartal i fjor').when).toEqual({
    type: 'range',
    first: '2023-10',
    last: '2023-12',
  });
  expect(readIn('tertial-scorecard', 'turnover siste tertial 2018').when).toEqual({
    type: 'period',
    period: '2018-T3',
  });
  expect(readIn('helse-nord-ikt', 'åpne avvik sommeren før der igjen').when).toEqual({
    type: 'range',
    first: '2022-06',
    last: '2022-08',
  });
  // Without a year it is still so many until now.
  expect(readIn('helse-nord-ikt', 'åpne avvik siste kvartal').when).toMatchObject({ last: '2024-03' });
});

it('goes a day on from the day that was spoken of', () => {
  const earlier = ['åpne avvik per 8. april'];
  expect(readIn('helse-nord-ikt', 'og dagen etter?', earlier)).toMatchObject({ asOf: '2024-04-09' });
  expect(readIn('helse-nord-ikt', 'og dagen før?', earlier)).toMatchObject({ asOf: '2024-04-07' });
});

it('takes another month of the same years', () => {
  expect(readIn('tertial-scorecard', 'februar likeså', ['fravær jan 18 mot jan 19'])).toMatchObject({
    intent: 'compare',
    when: { period: '2018-02', other: '2019-02' },
  });
});

it('does not take the time of before for where the year ends', () => {
  expect(readIn('helse-nord-ikt', 'når vi målet?', ['sykefravær i januar']).when).toBeUndefined();
});
