/**
 * The same function of an object, worked out once for each object and forgotten with it. For what is never changed in place: a
 * definition, a period as it was read. A remembered result is shared, so it must not be changed.
 * @example const count = byIdentity((list: readonly string[]) => list.length); count(list) === count(list) //=> true
 */
export function byIdentity<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found.value;
    const value = make(of);
    known.set(of, { value });
    return value;
  };
}
