import { negateDecimal, toDecimalText } from '../number/decimal.ts';
import { readDigits } from '../number/read-digits.ts';
import { readUnitWords } from '../number/unit-words.ts';
import type { UnitFamily } from '../number/unit-family.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import numberWords from './number-words.json' with { type: 'json' };

/** A number that a text says. */
export interface Quantity {
  /** One value, or two where it can be read in two ways; none where it is no number that can be read. */
  readonly values: readonly DecimalText[];
  /** How many decimals it is written with. */
  readonly decimals: number;
  readonly family?: UnitFamily;
  readonly scale?: DecimalText;
  /** As it stands in the text, for what cannot be read. */
  readonly written: string;
}

const number = /(?<![\p{L}\d.,])(?<digits>\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*)/gu;
/** A dash between two numbers, or in a word, is no minus. */
const signBefore = /(?:(?:^|[\s(])-|\bminus )$/iu;
const words: ReadonlyMap<string, string> = new Map(Object.entries(numberWords.values));
const relations: ReadonlySet<string> = new Set(numberWords.relations);
const mostUnitWords = 3;

/**
 * Finds the numbers of a text from which dates have been taken, in digits and in words. A word that says a proportion ("doblet") is a number
 * that cannot be read.
 * @example quantitiesIn('−2,4 mill. kr')[0] //=> { values: ['-2.4'], decimals: 1, family: 'money', scale: '1000000', written: '2,4' }
 */
export function quantitiesIn(text: string): readonly Quantity[] {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, '-')
    .replaceAll(/[^\S\n]/gu, ' ');
  return [...digitsIn(plain), ...wordsIn(plain), ...mixedIn(plain)];
}

function digitsIn(plain: string): readonly Quantity[] {
  return [...plain.matchAll(number)].map((match) => {
    const written = match.groups?.['digits'] ?? '';
    const negative = signBefore.test(plain.slice(0, match.index));
    const reading = readDigits(written);
    const values =
      reading.type === 'number'
        ? [reading.value]
        : reading.type === 'ambiguous'
          ? [reading.asDecimal, reading.asThousands]
          : [];
    return {
      values: negative ? values.map(negateDecimal) : values,
      decimals: /[.,](\d+)$/u.exec(written)?.[1]?.length ?? 0,
      ...unitIn(plain.slice(match.index + written.length)),
      written,
    };
  });
}

/** The unit is the longest run of words after the number that is one. */
function unitIn(after: string): Pick<Quantity, 'family' | 'scale'> {
  const [line = ''] = after.split('\n');
  const next = line.trimStart().split(' ').slice(0, mostUnitWords);
  for (let count = next.length; count > 0; count -= 1) {
    const phrase = next
      .slice(0, count)
      .join(' ')
      .replaceAll(/[,;:!?)»”"]+$/gu, '');
    const unit = readUnitWords(phrase);
    if (phrase !== '' && unit !== undefined) return unit;
  }
  return {};
}

function wordsIn(plain: string): readonly Quantity[] {
  return (plain.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const value = words.get(word);
    if (value !== undefined) return [{ values: [toDecimalText(value)], decimals: 0, written: word }];
    return relations.has(word) ? [{ values: [], decimals: 0, written: word }] : [];
  });
}

/** Digits that stand in a word ("HR2"), and digits of other scripts: no numbers that can be checked. */
function mixedIn(plain: string): readonly Quantity[] {
  const mixed = plain.match(/\p{L}[\p{L}-]*\d[\p{L}\d]*|(?!\d)\p{N}+/gu) ?? [];
  return mixed.map((written) => ({ values: [], decimals: 0, written }));
}
