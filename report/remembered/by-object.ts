/**
 * The same function of an object that never changes, made once for each: for an index of a definition, or of a part of one. Told apart
 * by identity, and forgotten with the object.
 * @example const count = byObject((list: readonly string[]) => list.length); count(list) === count(list) //=> true
 */
export function byObject<O extends object, T>(make: (object: O) => T): (object: O) => T {
  const known = new WeakMap<O, { readonly value: T }>();
  return (object) => {
    const found = known.get(object);
    if (found !== undefined) return found.value;
    const value = make(object);
    known.set(object, { value });
    return value;
  };
}
