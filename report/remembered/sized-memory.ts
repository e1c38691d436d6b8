/** What belongs to texts, of which those kept last are held. */
export interface SizedMemory<T> {
  get(text: string): T | undefined;
  keep(text: string, value: T): void;
}

/**
 * Makes a memory that holds `most` UTF-16 units of texts in all, and lets go of the oldest. A text that is longer than that is not held.
 * @example const memory = sizedMemory<number>(5); memory.keep('three', 3); memory.get('three') //=> 3
 */
export function sizedMemory<T>(most: number): SizedMemory<T> {
  const known = new Map<string, T>();
  let size = 0;
  return {
    get: (text) => known.get(text),
    keep(text, value) {
      if (text.length > most || known.has(text)) return;
      size += text.length;
      for (const [oldest] of known) {
        if (size <= most) break;
        known.delete(oldest);
        size -= oldest.length;
      }
      known.set(text, value);
    },
  };
}
