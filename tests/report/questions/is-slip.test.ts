import { describe, expect, it } from 'vitest';
import { isSlip } from '../../../report/questions/is-slip.ts';
import { questionWords } from '../../../report/questions/question-words.ts';

describe('a slip', () => {
  it.each([
    ['statsu', 'status'],
    ['hjlep', 'hjelp'],
    ['rame', 'ramme'],
    ['millepæler', 'milepæler'],
    ['likvditeten', 'likviditeten'],
    ['sykefravaer', 'sykefravær'],
    ['okonomi', 'økonomi'],
    ['ökonomi', 'økonomi'],
  ])('is "%s" for "%s"', (typed, known) => {
    expect(isSlip(typed, known)).toBe(true);
  });

  it.each([
    ['headlines', 'deadlines'],
    ['leger', 'lever'],
    ['mange', 'mangler'],
    ['hr', 'hrm'],
    ['resultat', 'resultatkrav'],
  ])('"%s" is none for "%s"', (typed, known) => {
    expect(isSlip(typed, known)).toBe(false);
  });
});

it.each([
  ['Koffer e sykefraværet gult?', ['hvorfor', 'er', 'sykefraværet', 'gult']],
  ['kvifor', ['hvorfor']],
  ['who’s missing', ['who', 'is', 'missing']],
  ['ka må me svare på', ['hva', 'må', 'vi', 'svare', 'på']],
  ['lisenser vs budsjett', ['lisenser', 'mot', 'budsjett']],
])('reads the words of "%s" as the lists have them', (text, words) => {
  expect(questionWords(text)).toEqual(words);
});
