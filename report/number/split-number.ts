/** A person's number taken apart: what stands before and after the digits, its sign, and how it compares. */
export interface NumberParts {
  readonly relation?: Relation;
  readonly negative: boolean;
  /** Words before the digits, e.g. `Kr`. */
  readonly before: string;
  /** Digits with their spaces, points and commas. */
  readonly digits: string;
  /** Words after the digits, e.g. `mill. kr`. */
  readonly after: string;
}

export type Relation = '>' | '>=' | '<' | '<=';

export type SplitProblem = 'no-digits' | 'several' | 'malformed' | 'trailing-minus';

const relations: Readonly<Record<string, Relation>> = {
  '>': '>',
  '<': '<',
  '>=': '>=',
  '=>': '>=',
  '\u2265': '>=',
  '<=': '<=',
  '=<': '<=',
  '\u2264': '<=',
};

const shape = /^(?<head>[^\d]*?)(?<digits>(?:(?<=^[\s(+-]*)[.,])?\d(?:.*\d)?)(?<after>\D*)$/s;
const signs = /(?:^|(?<=[\s(]))(?:[-+]|minus\b)|[-+](?=\(?$)/i;

/**
 * Takes a person's text apart around its only number. All dashes count as minus, and `(581)` is −581 as in accounts.
 * @example splitNumber('−1 234,5 %') //=> { negative: true, before: '', digits: '1 234,5', after: '%' }
 */
export function splitNumber(text: string): NumberParts | SplitProblem {
  const plain = text.replaceAll(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-').trim();
  const [, mark = ''] = /^([<>=\u2264\u2265]*)/.exec(plain) ?? [];
  const relation = Object.hasOwn(relations, mark) ? relations[mark] : undefined;
  const groups = shape.exec(plain.slice(mark.length))?.groups;
  if (groups === undefined) return 'no-digits';
  const { head = '', digits = '', after = '' } = groups;
  if (mark !== '' && relation === undefined) return 'malformed';
  if (!/^[\d., \u00a0\u2007\u2009\u202f]+$/.test(digits)) return 'several';
  const sign = signs.exec(head)?.[0] ?? '';
  const unsigned = sign === '' ? head : head.replace(signs, '');
  const bracketed = unsigned.includes('(') && after.includes(')');
  const before = (bracketed ? unsigned.replace('(', '') : unsigned).trim();
  const tail = (bracketed ? after.replace(')', '') : after).trim().replace(/^,-$/, 'kr');
  if (tail === '-' && !bracketed && sign === '') return 'trailing-minus';
  if (/[-+()]/.test(before) || /^[-+.,]|[+()]/.test(tail) || (bracketed && sign !== '')) return 'malformed';
  const negative = bracketed || (sign !== '' && sign !== '+');
  return { ...(relation && { relation }), negative, before, digits, after: tail };
}
