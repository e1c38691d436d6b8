import { describe, expect, it } from 'vitest';
import { numberInWords } from '../../../report/questions/number-in-words.ts';
import { spellNumbers } from '../../../report/questions/spell-numbers.ts';
import { readIn } from './read-in.ts';

describe('numbers that are dictated', () => {
  it.each([
    ['tretten', 13, 1],
    ['tjuesju', 27, 1],
    ['syvogtjue', 27, 1],
    ['førti to', 42, 2],
    ['forty two', 42, 2],
    ['hundre', 100, 1],
    ['hundre og førtiseks', 146, 3],
    ['hundreogførtiseks', 146, 1],
    ['nittini', 99, 1],
  ])('"%s" is %d', (text, number, words) => {
    expect(numberInWords(text.split(' '), 0)).toEqual({ number, words });
  });

  it('are no other words', () => {
    expect(numberInWords(['krav'], 0)).toBeUndefined();
    // Small numbers that the report has not beside the word stay words: "to" and "en" stand in any sentence.
    expect(spellNumbers(['gå', 'til', 'to', 'møter', 'en', 'dag'], [])).toEqual([
      'gå',
      'til',
      'to',
      'møter',
      'en',
      'dag',
    ]);
  });

  it('are days before a month and years in two parts', () => {
    expect(spellNumbers(['den', 'trettiende', 'april', 'tjue', 'tjuefire'], [])).toEqual([
      'den',
      '30',
      'april',
      '2024',
    ]);
    expect(spellNumbers(['april', 'twenty', 'first', 'twenty', 'twenty', 'four'], [])).toEqual([
      'april',
      '21',
      '2024',
    ]);
    expect(spellNumbers(['andre', 'krav'], [])).toEqual(['andre', 'krav']);
  });

  it.each([
    ['requirements', 'krav førtito', 'r42'],
    ['requirements', 'requirement forty-two', 'r42'],
    ['requirements', 'krav to', 'r2'],
    ['project-portfolio', 'gjennomføring fase to', 'execution-2'],
    ['tertial-scorecard', 'kunde tre', 'customer-3'],
    ['tertial-scorecard', 'windows ti', 'windows-10'],
  ] as const)('name in %s what "%s" says', (example, text, row) => {
    expect(readIn(example, text)).toMatchObject({ intent: 'status', target: { row } });
  });
});
