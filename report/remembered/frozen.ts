/** Makes an object one that nobody can change, all the way down, and gives it back. @example frozen({ cells: {} }) */
export function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) frozen(part);
  }
  return Object.freeze(value);
}
