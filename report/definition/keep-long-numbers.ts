import { type Document, visit } from 'yaml';

/** Turns each number that a binary float cannot hold into its own text, so that no digit is lost unseen. */
export function keepLongNumbers(document: Document): void {
  visit(document, {
    Scalar(_key, scalar) {
      const { value, source } = scalar;
      if (typeof value !== 'number' || source === undefined) return;
      const digits = source.replace(/\D/g, '').replace(/^0+/, '');
      if (digits.length > 15) scalar.value = source;
    },
  });
}
