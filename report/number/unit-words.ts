import type { DecimalText } from '../value/decimal-text.ts';
import { toDecimalText } from './decimal.ts';
import type { UnitFamily } from './unit-family.ts';
import vocabulary from './unit-words.json' with { type: 'json' };

/** The meaning of the words around a number. */
export interface UnitWords {
  readonly family?: UnitFamily;
  /** 1000 for "tusen", a million for "mill."; absent when no scale is named. */
  readonly scale?: DecimalText;
}

const families: Readonly<Record<UnitFamily, readonly string[]>> = vocabulary.families;

/**
 * Reads the words before or after a number, in any of the three languages. Gives undefined for other words.
 * @example readUnitWords('mill. kr') //=> { family: 'money', scale: '1000000' }
 */
export function readUnitWords(text: string): UnitWords | undefined {
  const phrase = text.toLowerCase().replaceAll('.', ' ').replaceAll(/\s+/g, ' ').trim();
  if (phrase === '') return {};
  const family = familyNamed(phrase);
  if (family !== undefined) return { family };
  const moneyScale = scaleNamed(vocabulary.scaledMoney, phrase);
  if (moneyScale !== undefined) return { family: 'money', scale: moneyScale };
  const [first = '', ...rest] = phrase.split(' ');
  const scale = scaleNamed(vocabulary.scales, first);
  if (scale === undefined || rest.length === 0) return scale && { scale };
  const scaledFamily = familyNamed(rest.join(' '));
  return scaledFamily && { family: scaledFamily, scale };
}

function familyNamed(phrase: string): UnitFamily | undefined {
  let family: UnitFamily;
  for (family in families) if (families[family].includes(phrase)) return family;
  return undefined;
}

function scaleNamed(
  scales: Readonly<Record<string, readonly string[]>>,
  word: string,
): DecimalText | undefined {
  const found = Object.entries(scales).find(([, words]) => words.includes(word));
  return found && toDecimalText(found[0]);
}
