import type { AnswerCell } from '../conversation/answer.ts';
import {
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  toDecimalText,
} from '../number/decimal.ts';
import { familyOf, scaleOf } from '../number/unit-family.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { datesIn } from './dates-in.ts';
import { quantitiesIn, type Quantity } from './quantities-in.ts';

/** What a text may take its numbers from: answers of the bot as they read, and the stored figures in them. */
export interface Evidence {
  readonly texts: readonly string[];
  readonly cells: readonly AnswerCell[];
}

/**
 * Gives the numbers, dates and times of a text that are not in the evidence, as they stand. None means that every number is
 * one that the bot has answered itself: written as there, or a sum of money in another scale, rounded as it is written.
 * @example foreignNumbers('Sykefraværet er 5,4 %.', { texts: ['Sykefravær: 5,3 %'], cells: [] }) //=> ['5,4']
 */
export function foreignNumbers(text: string, { texts, cells }: Evidence): readonly string[] {
  const known = [...texts, ...cells.map(({ period }) => period)].map(datesIn);
  const knownParts = new Set(known.flatMap(({ parts }) => [...parts]));
  const knownQuantities = known.flatMap(({ rest }) => quantitiesIn(rest));
  const literals = texts.join('\n').toLowerCase();
  const { parts, rest } = datesIn(text);
  const foreignParts = [...parts].filter((part) => !knownParts.has(part));
  const foreign = quantitiesIn(rest).filter((said) => {
    if (said.values.length === 0) return !hasWord(literals, said.written);
    if (isYear(said) && knownParts.has(`y${said.written}`)) return false;
    return !knownQuantities.some((one) => isSame(said, one)) && !cells.some((cell) => isOfCell(said, cell));
  });
  return [...foreignParts, ...foreign.map(({ written }) => written)];
}

function isYear({ written, family, scale }: Quantity): boolean {
  return /^(?:19|20)\d{2}$/u.test(written) && family === undefined && scale === undefined;
}

function hasWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}\p{N}-]+/u).includes(word.toLowerCase());
}

/** The same number with the same unit; where the text names no unit, the same number. */
function isSame(said: Quantity, one: Quantity): boolean {
  if (said.family !== undefined && one.family !== undefined && said.family !== one.family) return false;
  if (said.family !== undefined && one.family === undefined && said.family !== 'count') return false;
  return said.values.some((value) =>
    one.values.some((other) => equal(scaled(value, said.scale), scaled(other, one.scale))),
  );
}

function isOfCell(said: Quantity, { value, unit }: AnswerCell): boolean {
  if (value === undefined) return false;
  const family = familyOf(unit);
  if (said.family !== undefined && said.family !== family) return false;
  if (said.scale === undefined && said.family !== 'money')
    return said.values.some((one) => equal(one, value));
  if (family !== 'money') return said.values.some((one) => equal(scaled(one, said.scale), value));
  // −2364 in thousands is −2,4 mill. kr; what would be rounded away to nothing is not said so.
  const kroner = multiplyDecimals(value, scaleOf(unit));
  const shown = roundDecimal(divideDecimals(kroner, said.scale ?? krone, 6), said.decimals);
  return said.values.some((each) => equal(each, shown)) && (shown !== '0' || kroner === '0');
}

const krone = toDecimalText('1');

function scaled(value: DecimalText, scale: DecimalText | undefined): DecimalText {
  return scale === undefined ? value : multiplyDecimals(value, scale);
}

function equal(a: DecimalText, b: DecimalText): boolean {
  return compareDecimals(a, b) === 0;
}
