import type { DecimalText } from '../value/decimal-text.ts';
import { toDecimalText } from './decimal.ts';

/** What a run of digits, spaces, points and commas means. */
export type DigitsReading =
  | { readonly type: 'number'; readonly value: DecimalText }
  | { readonly type: 'ambiguous'; readonly asDecimal: DecimalText; readonly asThousands: DecimalText }
  | { readonly type: 'several' }
  | { readonly type: 'malformed' }
  | { readonly type: 'too-many-digits' };

/** Binary stores and spreadsheets keep fifteen digits; more is a slip of the hand or an account number. */
const mostDigits = 15;

const plain = /^\d+$/;
const oneSign = /^(\d*)[.,](\d+)$/;
const spaced = /^\d{1,3}( \d{3})+([.,]\d+)?$/;
const pointed = /^\d{1,3}((\.\d{3}){2,}|(\.\d{3})+,\d+)$/;
const commaed = /^\d{1,3}((,\d{3}){2,}|(,\d{3})+\.\d+)$/;
const severalWords = / /;

/**
 * Reads the digits of one number. `1.126` and `1,126` may be a decimal or thousands and are never guessed.
 * @example readDigits('1 234,5') //=> { type: 'number', value: '1234.5' }
 */
export function readDigits(body: string): DigitsReading {
  const text = body.replaceAll(/[\u00a0\u2007\u2009\u202f]/g, ' ');
  const reading = readShape(text);
  const isNumber = reading === 'ambiguous' || typeof reading === 'object';
  if (isNumber && text.replaceAll(/\D/g, '').length > mostDigits) return { type: 'too-many-digits' };
  if (reading === 'ambiguous') {
    const [whole = '', fraction = ''] = text.split(/[.,]/);
    return {
      type: 'ambiguous',
      asDecimal: toDecimalText(`${whole}.${fraction}`),
      asThousands: toDecimalText(whole + fraction),
    };
  }
  if (typeof reading === 'string') return { type: reading };
  return { type: 'number', value: toDecimalText(reading.digits) };
}

function readShape(text: string): { readonly digits: string } | 'ambiguous' | 'several' | 'malformed' {
  if (plain.test(text)) return { digits: text };
  const [, whole, fraction] = oneSign.exec(text) ?? [];
  if (whole !== undefined && fraction !== undefined) {
    return mayBeThousands(whole, fraction) ? 'ambiguous' : { digits: `${whole || '0'}.${fraction}` };
  }
  if (spaced.test(text)) return { digits: text.replaceAll(' ', '').replace(',', '.') };
  if (pointed.test(text)) return { digits: text.replaceAll('.', '').replace(',', '.') };
  if (commaed.test(text)) return { digits: text.replaceAll(',', '') };
  return severalWords.test(text) ? 'several' : 'malformed';
}

/** A thousands group has three digits, and the digits before it are one to three without a leading zero. */
function mayBeThousands(whole: string, fraction: string): boolean {
  return fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
}
