/** What stands at a path of plain data; undefined where the path leaves it. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    const next: unknown = Reflect.get(value, step);
    value = next;
  }
  return value;
}
