import { createHash } from 'node:crypto';

/** Longest encoded part: two parts and their separators stay well under 1 KiB. */
const longestPart = 200;
const hashLength = 64;

/** Digits, ASCII letters and `-` stand for themselves; the rest is a lead that says where in the order it belongs, and 4 digits. */
const leads: readonly (readonly [below: number, lead: string])[] = [
  [0x2d, '!'],
  [0x30, '.'],
  [0x41, ':'],
  [0x61, '_'],
  [0x10000, '~'],
];

function encodeUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  const lead = leads.find(([below]) => code < below)?.[1] ?? '~';
  return lead + code.toString(16).toUpperCase().padStart(4, '0');
}

/**
 * Writes any text, unpaired surrogates included, in the alphabet that table keys may have, so that different texts
 * never meet and texts sort as their UTF-16 units do. A text that would take more than 200 characters keeps its first 135
 * and ends in `=` and its SHA-256: still its own, but no longer readable back (the row holds the name itself).
 * @example encodeKeyPart('HR/HMS å') //=> 'HR.002FHMS!0020~00E5'
 */
export function encodeKeyPart(text: string): string {
  const encoded = text.replace(/[^-0-9A-Za-z]/g, encodeUnit);
  if (encoded.length <= longestPart) return encoded;
  const hash = createHash('sha256').update(Buffer.from(text, 'utf16le')).digest('hex');
  return `${encoded.slice(0, longestPart - hashLength - 1)}=${hash}`;
}
