const fewestWords = 2;

/**
 * Whether a text can explain anything: at least two words of two letters or more. "x", "." and "ok" cannot.
 * @example saysSomething('Omgangssyke i mars.') //=> true
 */
export function saysSomething(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= fewestWords;
}
