/**
 * The name under which the weight of a field's figure is kept beside it.
 * @example weightCell('total') //=> 'total/weight'
 */
export function weightCell(field: string): string {
  return `${field}/weight`;
}
