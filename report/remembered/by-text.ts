/**
 * The same function of a text, which reads each text once. For what is read again at every turn, such as limits and formulas;
 * a remembered result is shared, so it must not be changed. At most `most` texts are kept, so that no input can make it grow.
 * @example const read = byText(parseBand); read('>= 70') === read('>= 70') //=> true
 */
export function byText<T, K extends string = string>(read: (text: K) => T, most = 10_000): (text: K) => T {
  const known = new Map<K, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    if (known.size >= most) known.clear();
    const value = read(text);
    known.set(text, { value });
    return value;
  };
}
