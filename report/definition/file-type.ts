/**
 * Whether the data of a file is rather a definition or a plan, by the keys that only one of them has; undefined when it
 * cannot be told. Files are easily given in the wrong order.
 * @example fileType({ schema: 1, year: 2024, items: {} }) //=> 'plan'
 */
export function fileType(data: object): 'definition' | 'plan' | undefined {
  if ('sections' in data && !('year' in data)) return 'definition';
  if ('year' in data && 'items' in data && !('sections' in data)) return 'plan';
  return undefined;
}
