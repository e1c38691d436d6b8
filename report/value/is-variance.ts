/**
 * Tells whether a column holds differences, which are printed with a sign in running text.
 * @example isVariance('yearToDateVariance') //=> true
 */
export function isVariance(column: string): boolean {
  return column.toLowerCase().endsWith('variance');
}
