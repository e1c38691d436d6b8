/**
 * Gives a text with a capital first letter.
 * @example capitalise('mars 2024') //=> 'Mars 2024'
 */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
