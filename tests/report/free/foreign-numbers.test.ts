import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerCell } from '../../../report/conversation/answer.ts';
import { foreignNumbers } from '../../../report/free/foreign-numbers.ts';
import { toDecimalText } from '../../../report/number/decimal.ts';
import { formatNumber } from '../../../report/number/format-number.ts';
import type { Unit } from '../../../report/value/unit.ts';

const cell = (value: string, unit: Unit): AnswerCell => ({
  section: 'a',
  item: 'b',
  row: 'c',
  column: 'd',
  period: '2024-03',
  value: toDecimalText(value),
  unit,
  version: 1,
});

const evidence = {
  texts: [
    'Sykefravær\n▲ Gul – Samlet sykefravær 5,3 %, mål høyst 5,0 %.\nKorttidsfravær: 2,6 %\nRisikoer: 4\nMars 2024 · svarversjon 2 · lagret 9. april 2024 kl. 08:42',
  ],
  cells: [cell('-2364', 'nok-thousand'), cell('12345', 'nok-thousand'), cell('483', 'fte')],
};

describe('a text whose numbers are all in the answers', () => {
  it.each([
    'Sykefraværet er 5,3 %.',
    'Sykefraværet er 5.3 prosent, og målet er 5 %.',
    'Sick leave is 5.3 percent.',
    'Resultatet er −2,4 mill. kr.',
    'Resultatet er -2,364 mill. kr.',
    'Resultatet er −2 364 tusen kroner.',
    'Inntektene er 12,3 mill. kr, altså 12 345 i tusen.',
    'The result is -2.4 million kr.',
    'Det er 483 årsverk og fire risikoer.',
    'I mars 2024 var det slik; lagret 9. april kl. 08:42.',
    'Tallene er fra 2024-03.',
    'Det går bra.',
    '',
  ])('%s', (text) => {
    expect(foreignNumbers(text, evidence)).toEqual([]);
  });
});

describe('a text with any other number', () => {
  it.each([
    ['Sykefraværet er 5,4 %.', ['5,4']],
    ['Sykefraværet er 53 %.', ['53']],
    ['Det er 5,3 dager.', ['5,3']],
    ['Det er 483 %.', ['483']],
    ['Resultatet er 2,4 mill. kr.', ['2,4']],
    ['Resultatet er −2,5 mill. kr.', ['2,5']],
    ['Resultatet er −2,4 kr.', ['2,4']],
    ['Resultatet er -2,4 mrd. kr.', ['2,4']],
    ['I april 2024 var det slik.', ['m4y2024']],
    ['I mars 2023 var det slik.', ['y2023', 'm3y2023']],
    ['Lagret 8. april.', ['d8m4']],
    ['Lagret 9. april 2023.', ['y2023', 'd9m4y2023']],
    ['Klokken 09:42.', ['t09:42']],
    ['I 2025 blir det bedre.', ['2025']],
    ['Det er seks risikoer.', ['seks']],
    ['Fraværet er halvert.', ['halvert']],
    ['Det er ½ av målet.', ['1']],
    ['Fraværet er ٧ %.', ['٧']],
    ['Se punkt HR2.', ['HR2']],
    ['Mellom 5,3 og 7,1 %.', ['7,1']],
    ['Versjon 1.2.3', ['1.2.3']],
  ])('%s', (text, foreign) => {
    expect(foreignNumbers(text, evidence)).toEqual(foreign);
  });
});

it('takes a figure as the bot prints it, and no other', () => {
  const figure = fc.record({
    value: fc.integer({ min: -10_000_000, max: 10_000_000 }),
    decimals: fc.integer({ min: 0, max: 2 }),
    language: fc.constantFrom('nb' as const, 'nn' as const, 'en' as const),
  });
  fc.assert(
    fc.property(figure, fc.integer({ min: 1, max: 1000 }), ({ value, decimals, language }, off) => {
      const text = (number: number) => {
        const exact = toDecimalText((number / 10 ** decimals).toFixed(decimals));
        return `Tallet er ${formatNumber(exact, { decimals, language })} %.`;
      };
      const cells = [cell((value / 10 ** decimals).toFixed(decimals), 'percent')];
      expect(foreignNumbers(text(value), { texts: [], cells })).toEqual([]);
      // A figure that may be read as thousands is compared in both readings.
      if (Math.abs(value + off) * 1000 === Math.abs(value)) return;
      expect(foreignNumbers(text(value + off), { texts: [], cells })).toHaveLength(1);
    }),
  );
});
