import { compareDecimals, toDecimalText } from '../number/decimal.ts';
import { readDigits } from '../number/read-digits.ts';
import { readUnitWords, type UnitWords } from '../number/unit-words.ts';
import type { DecimalText } from '../value/decimal-text.ts';

export interface Bound {
  readonly op: '>' | '>=' | '<' | '<=' | '=';
  readonly value: DecimalText;
  /** As many as the definition writes, so that `5.0` is shown as 5,0. */
  readonly decimals: number;
}

/** One or two bounds that all hold for the values of a colour; the lower one first. */
export interface Band {
  readonly bounds: readonly Bound[];
  /** A percent sign is written in it. */
  readonly percent: boolean;
  /** The unit that is written in it, as in `>= 27 dager` or `< 20 MNOK`; the limits are in that unit. */
  readonly words?: UnitWords;
}

const oneBound =
  /^\s*(?<op>>=|<=|=>|=<|>|<|=|\u2265|\u2264)?\s*(?<sign>[-\u2212\u2013])?\s*(?<digits>\d[\d., ]*)\s*(?<unit>%|(?:(?!and\b|og\b)\p{L}+\.?\s*)+)?\s*/u;
const joiner = /^(?:and\b|og\b|[-\u2013\u2212])/;
const ops: Readonly<Record<string, Bound['op']>> = {
  '>': '>',
  '>=': '>=',
  '=>': '>=',
  '\u2265': '>=',
  '<': '<',
  '<=': '<=',
  '=<': '<=',
  '\u2264': '<=',
  '=': '=',
};

/**
 * Reads a band as definitions and Norwegian scorecards write it: one comparison (`>= 70`), two in either order
 * (`> 5.0 and <= 6.0`, `<=6,5 % - >6,0 %`) or one exact value (`26`), each with its unit or without (`26 dager`,
 * `< 20 MNOK`). Undefined for anything else, for a band that no number is in, and for a number that can be read in two
 * ways.
 */
export function parseBand(text: string): Band | undefined {
  const read = readBounds(text);
  if (read === undefined) return undefined;
  const { first, second, words } = read;
  if (second === undefined) return band([first], words);
  if (isLower(first) && isUpper(second)) return between(first, second, words);
  if (isUpper(first) && isLower(second)) return between(second, first, words);
  return undefined;
}

/**
 * Reads one entry of a list of values: a band, or a range with both ends included. Alone, `65 - 70` is no band, because it
 * may be meant either way.
 * @example parseValues('3 - 4') //=> the same as parseBand('>= 3 and <= 4')
 */
export function parseValues(text: string): Band | undefined {
  const read = readBounds(text);
  if (read?.second === undefined || read.first.op !== '=' || read.second.op !== '=') return parseBand(text);
  return between({ ...read.first, op: '>=' }, { ...read.second, op: '<=' }, read.words);
}

function readBounds(text: string): { first: Bound; second?: Bound; words: UnitWords } | undefined {
  const first = readBound(text);
  if (first === undefined) return undefined;
  if (first.rest === '') return { first: first.bound, words: first.words };
  if (!joiner.test(first.rest)) return undefined;
  const second = readBound(first.rest.replace(joiner, ''));
  if (second === undefined || second.rest !== '') return undefined;
  return { first: first.bound, second: second.bound, words: { ...first.words, ...second.words } };
}

function readBound(text: string): { bound: Bound; words: UnitWords; rest: string } | undefined {
  const match = oneBound.exec(text);
  const { op = '=', sign, digits = '', unit = '' } = match?.groups ?? {};
  const reading = readDigits(digits.trim());
  const words = readUnitWords(unit);
  if (match === null || reading.type !== 'number' || words === undefined || isUnscaledMoney(words))
    return undefined;
  const value = sign === undefined ? reading.value : toDecimalText(`-${reading.value}`);
  // `5.0` keeps its zero; the canonical value has lost it.
  const decimals = /[.,](\d+)$/.exec(digits.trim())?.[1]?.length ?? 0;
  const bound: Bound = { op: ops[op] ?? '=', value, decimals };
  return { bound, words, rest: text.slice(match[0].length) };
}

/** "5 kr" beside figures in thousands could mean either, as it does when a person types it. */
function isUnscaledMoney({ family, scale }: UnitWords): boolean {
  return family === 'money' && scale === undefined;
}

export function isLower(bound: Bound): boolean {
  return bound.op === '>' || bound.op === '>=';
}

export function isUpper(bound: Bound): boolean {
  return bound.op === '<' || bound.op === '<=';
}

function between(lower: Bound, upper: Bound, words: UnitWords): Band | undefined {
  const order = compareDecimals(lower.value, upper.value);
  const meets = order < 0 || (order === 0 && lower.op === '>=' && upper.op === '<=');
  return meets ? band([lower, upper], words) : undefined;
}

function band(bounds: readonly Bound[], words: UnitWords): Band {
  const { family, scale } = words;
  const named = family !== undefined || scale !== undefined;
  return { bounds, percent: family === 'percent', ...(named ? { words } : {}) };
}

/** Tells whether a value, already rounded as it is printed, is in a band. */
export function inBand(value: DecimalText, band: Band): boolean {
  return band.bounds.every((bound) => holds(value, bound));
}

function holds(value: DecimalText, { op, value: limit }: Bound): boolean {
  const order = compareDecimals(value, limit);
  if (op === '=') return order === 0;
  if (order === 0) return op === '>=' || op === '<=';
  return order > 0 ? isLower({ op, value: limit, decimals: 0 }) : isUpper({ op, value: limit, decimals: 0 });
}
