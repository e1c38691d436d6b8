import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** More than any file that a person keeps; a row that claims more is broken. */
const longestUnpacked = 256 * 1024 * 1024;

/** Higher takes many times longer for a few per cent. */
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * Makes a long text short enough for a row: Brotli (RFC 7932) in Base64. Text that repeats itself, as definitions do, becomes
 * a tenth of it or less.
 * @example unpackText(packText('sections: []')) //=> 'sections: []'
 */
export function packText(text: string): string {
  return brotliCompressSync(Buffer.from(text, 'utf8'), options).toString('base64');
}

/**
 * Gives back the text that `packText` was given.
 * @throws {Error} when it is not such a text.
 */
export function unpackText(packed: string): string {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'), { maxOutputLength: longestUnpacked });
  return bytes.toString('utf8');
}
