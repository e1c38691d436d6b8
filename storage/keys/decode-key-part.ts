/**
 * Gives the text that `encodeKeyPart` wrote, or undefined when it was so long that only its hash is left.
 * @example decodeKeyPart('HR.002FHMS') //=> 'HR/HMS'
 */
export function decodeKeyPart(encoded: string): string | undefined {
  if (encoded.includes('=')) return undefined;
  return encoded.replace(/[!.:_~]([0-9A-F]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
