/**
 * Puts the parts of a field's hint on one line, leaving out those that are not known.
 * @example hint('Februar 67 %', undefined, 'mål minst 70 %') //=> 'Februar 67 %  ·  mål minst 70 %'
 */
export function hint(...parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join('  ·  ');
}
