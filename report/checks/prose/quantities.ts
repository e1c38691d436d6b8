import { multiplyDecimals, negateDecimal, toDecimalText } from '../../number/decimal.ts';
import { readDigits } from '../../number/read-digits.ts';
import type { UnitFamily } from '../../number/unit-family.ts';
import { byText } from '../../remembered/by-text.ts';
import { readUnitWords } from '../../number/unit-words.ts';
import type { DecimalText } from '../../value/decimal-text.ts';

/** A number in a text with its unit. `value` is in kroner, percent, days …: what its scale word makes of it. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: DecimalText;
  /** Half of the last digit that is written, in the value's own unit. */
  readonly hidden: DecimalText;
  readonly family?: UnitFamily;
  /** Written with "ca.", "nesten" and the like. */
  readonly rough: boolean;
}

const digits = String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const units = [
  String.raw`%-poeng`,
  `prosentpoeng`,
  `prosenteining(?:ar)?`,
  `percentage points?`,
  String.raw`%`,
  `prosent`,
  `percent`,
  String.raw`mill(?:ioner|ionar|ions?)?\.?\s?(?:kr(?:oner)?|nok)?(?![\p{L}])`,
  `mnok`,
  `mkr`,
  `tnok`,
  `tkr`,
  String.raw`mrd\.?\s?(?:kr(?:oner)?)?(?![\p{L}])`,
  String.raw`milliard(?:er|ar)?\s?(?:kroner)?`,
  String.raw`(?:tusen|thousand)(?:\s(?:kr(?:oner)?|nok))?(?![\p{L}])`,
  String.raw`kr(?:oner)?(?![\p{L}])`,
  String.raw`nok(?![\p{L}])`,
  String.raw`dag(?:er|ar)?(?![\p{L}])`,
  String.raw`days?(?![\p{L}])`,
  String.raw`tim(?:e|er|ar)(?![\p{L}])`,
  String.raw`hours?(?![\p{L}])`,
  `årsverk`,
  `månedsverk`,
  `fte`,
].join('|');
const shape = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/§-])(?<money>(?:kr|nok)\.?\s)?(?<sign>[+\-\u2212\u2013]\s?)?(?<digits>${digits})(?![\p{N}])(?:\s?(?<unit>${units}))?`,
  'giu',
);

/** What stands before a number that names something instead of counting it. */
const naming =
  /(?:\b(?:nr|sak|styresak|figur|figure|tabell|table|fase|phase|versjon|version|punkt|kapittel|trinn|q|vedlegg|pulje|side|nivå|kritikalitet|windows|win|sm|od|ta|bp)\.?\s?|[<>]=?\s?)$/iu;
/** What stands after a number that is a date, an ordinal or a part of a name. */
const dated =
  /^(?:\.\s?(?:\p{L}|\d)|\s(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)\b|[-/]\p{N}|\.\s?(?:tertial|kvartal|halvår)|[-\u2013]?\p{L})/iu;
const roughly =
  /(?:ca\.?|om lag|rundt|omkring|nær|nesten|vel|drøyt|godt over|i underkant av|i overkant av|mer enn|over|minst|about|around|almost|nearly|some|more than)\s*$/iu;

/** The clauses of a report, which several checks look at. */
const mostTexts = 2_000;

/**
 * Finds the numbers in a text that count or measure something; dates, ordinals, versions and case numbers are left out.
 * @example quantitiesIn('økt med 66,4 mill. kr')[0]?.value //=> '66400000'
 */
export const quantitiesIn = byText(
  (text): readonly Quantity[] =>
    [...text.matchAll(shape)].flatMap((match) => {
      const { money, sign, digits: body = '', unit } = match.groups ?? {};
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      if (naming.test(before)) return [];
      if (unit === undefined && (dated.test(after) || /^(?:19|20)\d\d$/.test(body) || /\d\.\d/.test(body)))
        return [];
      const reading = readDigits(body);
      // "1.126" may be either, and a sentence cannot be asked back.
      const value = reading.type === 'number' ? reading.value : undefined;
      const words = readUnitWords(unit ?? '') ?? {};
      if (value === undefined) return [];
      const scale = words.scale ?? toDecimalText('1');
      const fraction = /[.,](\d+)$/.exec(body)?.[1]?.length ?? 0;
      const signed = sign !== undefined && !sign.startsWith('+') ? negateDecimal(value) : value;
      const family = words.family ?? (money === undefined && words.scale === undefined ? undefined : 'money');
      return [
        {
          start: match.index,
          end: match.index + match[0].trimEnd().length,
          text: match[0].trim(),
          value: multiplyDecimals(signed, scale),
          hidden: multiplyDecimals(
            toDecimalText(fraction === 0 ? '0.5' : `0.${'0'.repeat(fraction)}5`),
            scale,
          ),
          ...(family === undefined ? {} : { family }),
          rough: roughly.test(before),
        },
      ];
    }),
  mostTexts,
);
