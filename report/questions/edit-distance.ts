/**
 * Counts the typing errors between two words: letters left out, added, changed, or two neighbours swapped
 * (Damerau-Levenshtein, each place changed once).
 * @example editDistance('status', 'statsu') //=> 1
 */
export function editDistance(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = [0, ...to.map((_, index) => index + 1)];
  for (const [i, letter] of from.entries()) {
    const row = [i + 1];
    for (const [j, other] of to.entries()) {
      const substitute = at(last, j) + (letter === other ? 0 : 1);
      let least = Math.min(substitute, at(last, j + 1) + 1, at(row, j) + 1);
      if (i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other) {
        least = Math.min(least, at(beforeLast, j - 1) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
