import { compareDecimals, toDecimalText } from '../number/decimal.ts';
import { readDigits } from '../number/read-digits.ts';
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
}

const oneBound =
  /^\s*(?<op>>=|<=|>|<|=|\u2265|\u2264)?\s*(?<sign>[-\u2212\u2013])?\s*(?<digits>\d[\d., ]*)\s*(?<percent>%)?\s*/;
const joiner = /^(?:and\b|og\b|[-\u2013\u2212])/;
const ops: Readonly<Record<string, Bound['op']>> = {
  '>': '>',
  '>=': '>=',
  '\u2265': '>=',
  '<': '<',
  '<=': '<=',
  '\u2264': '<=',
  '=': '=',
};

/**
 * Reads a band as definitions and Norwegian scorecards write it: one comparison (`>= 70`), two in either order
 * (`> 5.0 and <= 6.0`, `<=6,5 % - >6,0 %`) or one exact value (`26`). Undefined for anything else, for a band that no
 * number is in, and for a number that can be read in two ways.
 */
export function parseBand(text: string): Band | undefined {
  const first = readBound(text);
  if (first === undefined) return undefined;
  if (first.rest === '') return { bounds: [first.bound], percent: first.percent };
  if (!joiner.test(first.rest)) return undefined;
  const second = readBound(first.rest.replace(joiner, ''));
  if (second === undefined || second.rest !== '') return undefined;
  const percent = first.percent || second.percent;
  if (isLower(first.bound) && isUpper(second.bound)) return between(first.bound, second.bound, percent);
  if (isUpper(first.bound) && isLower(second.bound)) return between(second.bound, first.bound, percent);
  return undefined;
}

function readBound(text: string): { bound: Bound; percent: boolean; rest: string } | undefined {
  const match = oneBound.exec(text);
  const { op = '=', sign, digits = '', percent } = match?.groups ?? {};
  const reading = readDigits(digits.trim());
  if (match === null || reading.type !== 'number') return undefined;
  const value = sign === undefined ? reading.value : toDecimalText(`-${reading.value}`);
  // `5.0` keeps its zero; the canonical value has lost it.
  const decimals = /[.,](\d+)$/.exec(digits.trim())?.[1]?.length ?? 0;
  const bound: Bound = { op: ops[op] ?? '=', value, decimals };
  return { bound, percent: percent !== undefined, rest: text.slice(match[0].length) };
}

export function isLower(bound: Bound): boolean {
  return bound.op === '>' || bound.op === '>=';
}

export function isUpper(bound: Bound): boolean {
  return bound.op === '<' || bound.op === '<=';
}

function between(lower: Bound, upper: Bound, percent: boolean): Band | undefined {
  const order = compareDecimals(lower.value, upper.value);
  const meets = order < 0 || (order === 0 && lower.op === '>=' && upper.op === '<=');
  return meets ? { bounds: [lower, upper], percent } : undefined;
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
