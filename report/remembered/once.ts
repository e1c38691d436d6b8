/** The same function of nothing, called when it is first needed. @example const words = once(() => wordList(key)) */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
