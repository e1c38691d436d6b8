import type { Language } from '../language/language.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Unit } from '../value/unit.ts';
import { divideDecimals, multiplyDecimals, negateDecimal } from './decimal.ts';
import { ambiguousProblem, numberProblem } from './number-problem.ts';
import { isOwnForm } from './own-form.ts';
import { readDigits } from './read-digits.ts';
import { splitNumber, type NumberParts, type Relation } from './split-number.ts';
import { familyOf, scaleOf, type UnitFamily } from './unit-family.ts';
import { readUnitWords, type UnitWords } from './unit-words.ts';

export interface ParseNumberOptions {
  readonly unit: Unit;
  /** How the field is printed. A person may write more decimals: the value is kept as written. */
  readonly decimals: number;
  readonly sign?: 'positive' | 'negative';
  readonly language: Language;
  /** Accepts `>30` and gives the relation beside the value. */
  readonly allowRelation?: boolean;
}

export type ParsedNumber =
  | { readonly ok: true; readonly value: DecimalText; readonly relation?: Relation }
  | { readonly ok: false; readonly problem: string };

const longest = 60;

/**
 * Reads the number a person wrote in a field. Strict, because a wrong figure in a report is worse than a question:
 * what can be read in two ways asks back. `problem` is a finished sentence that says what to write.
 * @example parseNumber('1,3 mill. kr', { unit: 'nok-thousand', decimals: 0, language: 'nb' }) //=> { ok: true, value: '1300' }
 */
export function parseNumber(text: string, options: ParseNumberOptions): ParsedNumber {
  const input = text.replaceAll(/[\u200b\u200e\u200f\ufeff]/g, '').trim();
  const refuse = (problem: Parameters<typeof numberProblem>[0]): ParsedNumber => ({
    ok: false,
    problem: numberProblem(problem, input, options),
  });
  if (input === '') return refuse('empty');
  if (input.length > longest) return refuse('too-long');

  const parts = splitNumber(input);
  if (typeof parts === 'string') return refuse(parts);
  const words = wordsAround(parts);
  if (words === undefined) return refuse('unknown-words');
  const reading = readDigits(parts.digits);
  if (reading.type === 'ambiguous' && !isOwnForm(parts.digits, options, options.language)) {
    return { ok: false, problem: ambiguousProblem(reading, parts.digits, input, options) };
  }
  if (reading.type !== 'number' && reading.type !== 'ambiguous') return refuse(reading.type);
  const misfit = misfitOf(words, options.unit);
  if (misfit !== undefined) return refuse(misfit);

  const digits = reading.type === 'number' ? reading.value : reading.asDecimal;
  const value = scaled(parts.negative ? negateDecimal(digits) : digits, words.scale, options.unit);
  if (options.sign === 'positive' && value.startsWith('-')) return refuse('must-be-positive');
  if (options.sign === 'negative' && !value.startsWith('-') && value !== '0')
    return refuse('must-be-negative');
  if (parts.relation === undefined) return { ok: true, value };
  return options.allowRelation === true ? { ok: true, value, relation: parts.relation } : refuse('relation');
}

function wordsAround(parts: NumberParts): UnitWords | undefined {
  const before = readUnitWords(parts.before);
  const after = readUnitWords(parts.after);
  if (before === undefined || after === undefined) return undefined;
  const twice = (before.family && after.family) ?? (before.scale && after.scale);
  return twice === undefined ? { ...before, ...after } : undefined;
}

function misfitOf(words: UnitWords, unit: Unit): 'wrong-unit' | 'unscaled-money' | undefined {
  const family = familyOf(unit);
  if (words.family !== undefined && !fits(words.family, family)) return 'wrong-unit';
  if (words.scale !== undefined) return family === 'money' || family === 'count' ? undefined : 'wrong-unit';
  return words.family === 'money' && unit !== 'nok' ? 'unscaled-money' : undefined;
}

function fits(written: UnitFamily, family: UnitFamily): boolean {
  return written === family || (written === 'percent' && family === 'points');
}

function scaled(value: DecimalText, scale: DecimalText | undefined, unit: Unit): DecimalText {
  if (scale === undefined) return value;
  return divideDecimals(multiplyDecimals(value, scale), scaleOf(unit), 60);
}
