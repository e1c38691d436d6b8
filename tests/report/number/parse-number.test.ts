import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../report/language/language.ts';
import { toDecimalText } from '../../../report/number/decimal.ts';
import { formatInput } from '../../../report/number/format-input.ts';
import { formatNumber } from '../../../report/number/format-number.ts';
import { formatValue } from '../../../report/number/format-value.ts';
import { parseNumber, type ParseNumberOptions } from '../../../report/number/parse-number.ts';
import { units } from '../../../report/value/unit.ts';
import { anyDecimal, decimalsWith } from './decimals.ts';

const count: ParseNumberOptions = { unit: 'count', decimals: 0, language: 'nb' };
const language = fc.constantFrom(...languages);

function valueOf(text: string, options: Partial<ParseNumberOptions> = {}): string | undefined {
  const parsed = parseNumber(text, { ...count, ...options });
  return parsed.ok ? parsed.value : undefined;
}

function problemOf(text: string, options: Partial<ParseNumberOptions> = {}): string {
  const parsed = parseNumber(text, { ...count, ...options });
  if (parsed.ok) throw new Error(`${text} was read as ${parsed.value}`);
  return parsed.problem;
}

describe('parseNumber', () => {
  it.each([
    ['1 234,5', '1234.5'],
    ['1\u00a0234,5', '1234.5'],
    ['1\u2009444', '1444'],
    ['12 056', '12056'],
    ['12\u202f056', '12056'],
    ['10601', '10601'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1 234.567', '1234.567'],
    ['1234,567', '1234.567'],
    ['0,126', '0.126'],
    ['1,1260', '1.126'],
    ['−0,4', '-0.4'],
    ['–0,4', '-0.4'],
    ['-0.4', '-0.4'],
    ['- 5', '-5'],
    ['minus 5', '-5'],
    ['+5', '5'],
    ['(581)', '-581'],
    ['( 2 364 )', '-2364'],
    ['-0', '0'],
    [' 62 ', '62'],
    ['\ufeff62\u200b', '62'],
    [',5', '0.5'],
    ['007', '7'],
    ['13 stk', '13'],
    ['13 stk.', '13'],
    ['123456789012345', '123456789012345'],
  ])('reads %j as %s', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });

  it.each([
    ['5,7 %', 'percent', '5.7'],
    ['5,7%', 'percent', '5.7'],
    ['5,7 prosent', 'percent', '5.7'],
    ['0,9 %', 'percentage-points', '0.9'],
    ['0,9 prosentpoeng', 'percentage-points', '0.9'],
    ['26 dager', 'days', '26'],
    ['26 dagar', 'days', '26'],
    ['1 020 timer', 'hours', '1020'],
    ['341,5 årsverk', 'fte', '341.5'],
    ['Kr 3,45', 'nok', '3.45'],
    ['kr. 500', 'nok', '500'],
    ['100,-', 'nok', '100'],
    ['NOK -12', 'nok', '-12'],
    ['1,3 mill. kr', 'nok-thousand', '1300'],
    ['1,3 mill kr', 'nok-thousand', '1300'],
    ['1,3 millioner kroner', 'nok-thousand', '1300'],
    ['12 MNOK', 'nok-thousand', '12000'],
    ['12 MNOK', 'nok-million', '12'],
    ['581 TNOK', 'nok-thousand', '581'],
    ['581 tusen kr', 'nok-million', '0.581'],
    ['(581) TNOK', 'nok', '-581000'],
    ['NOK −34,185.5 thousand', 'nok-thousand', '-34185.5'],
    ['2 mrd. kr', 'nok-million', '2000'],
  ] as const)('reads %j in a field of %s as %s', (text, unit, value) => {
    expect(valueOf(text, { unit, decimals: 1 })).toBe(value);
  });

  it('keeps exactly what was written, also beyond the decimals of the field', () => {
    expect(valueOf('62,4999', { unit: 'percent', decimals: 0 })).toBe('62.4999');
  });

  it('asks back when a point or comma may part thousands, with both readings and how to write each', () => {
    expect(problemOf('1.126')).toBe('1.126 kan bety 1,126 eller 1126. Skriv 1,1260 eller 1\u00a0126.');
    expect(problemOf('3.800', { unit: 'percent', decimals: 1 })).toBe(
      '3.800 kan bety 3,8 eller 3800. Skriv 3,8, om det er det du mener.',
    );
    expect(problemOf('1.126', { unit: 'percent', decimals: 1 })).toBe(
      '1.126 kan bety 1,126 eller 1126. Skriv 1,126, om det er det du mener.',
    );
    expect(problemOf('1.126', { unit: 'percent', decimals: 1, language: 'en' })).toBe(
      '1.126 can mean 1.126 or 1126. Write 1.1260, if that is what you mean.',
    );
    expect(problemOf('1,126', { language: 'en' })).toBe(
      '1,126 can mean 1.126 or 1126. Write 1.1260 or 1126.',
    );
    expect(problemOf('-1.126 MNOK', { unit: 'nok-thousand' })).toContain(
      'Skriv -1,1260 MNOK eller -1\u00a0126 MNOK.',
    );
    expect(problemOf('999,999', { decimals: 2 })).toContain('kan bety');
  });

  it('reads its own decimal sign in a field of three decimals', () => {
    expect(valueOf('1,126', { unit: 'score', decimals: 3 })).toBe('1.126');
    expect(problemOf('1.126', { unit: 'score', decimals: 3 })).toContain('kan bety');
  });

  it('reads a Norwegian comma as a decimal in a percentage, which has no thousands', () => {
    for (const language of ['nb', 'nn'] as const) {
      for (const unit of ['percent', 'percentage-points'] as const) {
        expect(valueOf('1,126', { unit, decimals: 1, language })).toBe('1.126');
        expect(valueOf('−1,126 %', { unit, decimals: 1, language })).toBe('-1.126');
        expect(problemOf('1.126', { unit, decimals: 1, language })).toContain('1,126');
      }
    }
    expect(problemOf('1,126', { unit: 'percent', decimals: 0 })).toContain('kan bety');
    expect(problemOf('1,126', { unit: 'nok-million', decimals: 1 })).toContain('kan bety');
    expect(problemOf('1,126', { unit: 'percent', decimals: 1, language: 'en' })).toContain('can mean');
  });

  it('proposes only what it then reads, each as what it says', () => {
    const point = fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom(',', '.'),
    );
    fc.assert(
      fc.property(
        point,
        language,
        fc.constantFrom(...units),
        fc.integer({ min: 0, max: 3 }),
        (parts, language, unit, decimals) => {
          const [whole, rest, sign] = parts;
          const fraction = String(rest).padStart(3, '0');
          const parsed = parseNumber(`${whole}${sign}${fraction}`, { unit, decimals, language });
          const asks = parsed.ok ? '' : parsed.problem;
          const [, first = '', second = ''] =
            /(?:Skriv|Write) (.+?)(?:, (?:om|if) .+| (?:eller|or) (.+))\.$/.exec(asks) ?? [];
          const read = (text: string) => parseNumber(text, { unit, decimals, language });
          const asDecimal = { ok: true, value: toDecimalText(`${whole}.${fraction}`) };
          const asThousands = { ok: true, value: `${whole}${fraction}` };
          // Thousands of per cent are not proposed.
          const thousands = second === '' && unit.startsWith('percent') ? asThousands : read(second);
          expect(parsed.ok ? [parsed, asThousands] : [read(first), thousands]).toEqual([
            asDecimal,
            asThousands,
          ]);
        },
      ),
    );
  });

  it.each([
    ['', 'Skriv et tall'],
    ['   ', 'Skriv et tall'],
    ['tolv', 'er ikke et tall'],
    ['I prosess', 'er ikke et tall'],
    ['🙂', 'er ikke et tall'],
    ['٣', 'er ikke et tall'],
    ['5 og 7', 'flere tall'],
    ['62 5', 'flere tall'],
    ['12  056', 'flere tall'],
    ['12\t56', 'flere tall'],
    ['60-65', 'flere tall'],
    ['5/7', 'flere tall'],
    ['1e5', 'flere tall'],
    ['12.04.2024', 'kan ikke leses'],
    ['1,2,3', 'kan ikke leses'],
    ['5,', 'kan ikke leses'],
    ['(581', 'kan ikke leses'],
    ['-(5)', 'kan ikke leses'],
    ['--5', 'kan ikke leses'],
    ['581-', 'foran tallet'],
    ['ca. 5', 'mer enn et tall'],
    ['<b>5</b>', 'mer enn et tall'],
    ['constructor 5', 'mer enn et tall'],
    ['5,7 %', 'feil enhet'],
    ['5 kr', 'feil enhet'],
    ['1234567890123456', '15 sifre'],
    ['9'.repeat(40_000), 'for lang'],
    ['>30', 'ikke nøyaktig'],
  ])('refuses %.20j', (text, sentence) => {
    const problem = problemOf(text);
    expect(problem).toContain(sentence);
    expect(problem.length).toBeLessThan(200);
  });

  it('gives an example that fits the field', () => {
    const example = (more: Partial<ParseNumberOptions>) =>
      /for eksempel (.*)\.$/.exec(problemOf('mye', more))?.[1];
    expect(example({ unit: 'percent', decimals: 1 })).toBe('5,3');
    expect(example({ unit: 'percent', decimals: 0 })).toBe('62');
    expect(example({ unit: 'count', decimals: 0 })).toBe('12');
    expect(example({ unit: 'nok-thousand', decimals: 0 })).toBe('1\u00a0234');
    expect(example({ unit: 'nok-thousand', decimals: 0, sign: 'negative' })).toBe('−1\u00a0234');
    expect(example({ unit: 'hours', decimals: 1, language: 'nb' })).toBe('37,5');
  });

  it('does not guess whether "581 kr" in a field of thousands is 581 or 581 000', () => {
    expect(problemOf('581 kr', { unit: 'nok-thousand' })).toContain('kan bety hele kroner eller 1000 kr');
  });

  it('holds a figure to its sign, and lets zero through', () => {
    expect(problemOf('-5', { sign: 'positive' })).toContain('ikke være negativt');
    expect(problemOf('5', { sign: 'negative' })).toContain('negativt eller null');
    expect(valueOf('0', { sign: 'negative' })).toBe('0');
    expect(valueOf('(1 234)', { sign: 'negative' })).toBe('-1234');
  });

  it.each([
    ['>30 MNOK', '>'],
    ['>= 30', '>='],
    ['≤30', '<='],
    ['<30', '<'],
  ])('gives the relation of %s where one is allowed', (text, relation) => {
    const parsed = parseNumber(text, {
      unit: 'nok-million',
      decimals: 0,
      language: 'nb',
      allowRelation: true,
    });
    expect(parsed).toEqual({ ok: true, value: '30', relation });
  });

  it('reads back exactly what an input was filled with', () => {
    fc.assert(
      fc.property(
        anyDecimal,
        language,
        fc.constantFrom(...units),
        fc.integer({ min: 0, max: 4 }),
        (value, language, unit, decimals) => {
          const field = { unit, decimals };
          for (const text of [formatInput(value, language), formatInput(value, language, field)])
            expect(parseNumber(text, { ...field, language })).toEqual({ ok: true, value });
        },
      ),
    );
  });

  it('reads back every value it prints with its unit, or asks; never another value', () => {
    const field = fc
      .integer({ min: 0, max: 4 })
      .chain((decimals) => fc.tuple(fc.constant(decimals), decimalsWith(decimals)));
    fc.assert(
      fc.property(
        field,
        language,
        fc.constantFrom(...units),
        fc.boolean(),
        ([decimals, value], language, unit, signed) => {
          const format = { unit, decimals, language, signed };
          for (const text of [formatValue(value, format), formatNumber(value, format)]) {
            const parsed = parseNumber(text, { unit, decimals, language });
            // Only English thousands look like a decimal of three digits.
            const asks = /^\D*\d{1,3},\d{3}\D*$/.test(text) && language === 'en';
            expect(parsed).toMatchObject(asks ? { ok: false } : { ok: true, value });
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('gives a short finished sentence for any text, and never echoes more than 40 characters', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(...Array.from('0123456789 .,-−–()%<>=krtMNOK\u00a0\ud83d')),
        maxLength: 70,
      }),
    );
    fc.assert(
      fc.property(texts, language, fc.constantFrom(...units), (text, language, unit) => {
        const parsed = parseNumber(text, { unit, decimals: 1, language });
        const said = parsed.ok ? parsed.value : parsed.problem;
        expect(said).toMatch(parsed.ok ? /^-?\d+(\.\d*[1-9])?$/ : /^.{1,259}\.$/);
        expect(text.length > 40 && said.includes(text.slice(0, 41))).toBe(false);
        expect(said).not.toMatch(/\p{Cs}|[\n\r\t]/u);
      }),
      { numRuns: 2000 },
    );
  });
});
