/** A unit and how many answered in it. */
export interface UnitSize {
  readonly id: string;
  readonly answers: number;
}

/**
 * The units whose answers may be shown. Units below the minimum are hidden, and then the next smallest, until at least two
 * are hidden and they have the minimum together: what is left when the shown ones are taken from the total is then never one
 * unit, and never few people. Nothing is shown, the total neither, when all together are too few.
 * @example shownUnits([{ id: 'a', answers: 3 }, { id: 'b', answers: 9 }, { id: 'c', answers: 20 }], 6) //=> { units: ['c'], total: true }
 */
export function shownUnits(
  sizes: readonly UnitSize[],
  minimum: number,
): { readonly units: readonly string[]; readonly total: boolean } {
  const answered = sizes.filter(({ answers }) => answers > 0).sort((a, b) => a.answers - b.answers);
  const all = answered.reduce((sum, { answers }) => sum + answers, 0);
  if (all < minimum) return { units: [], total: false };
  let hidden = answered.filter(({ answers }) => answers < minimum).length;
  if (hidden > 0) {
    const together = () => answered.slice(0, hidden).reduce((sum, { answers }) => sum + answers, 0);
    while (hidden < answered.length && (hidden < 2 || together() < minimum)) hidden += 1;
  }
  const shown = new Set(answered.slice(hidden).map(({ id }) => id));
  return { units: sizes.filter(({ id }) => shown.has(id)).map(({ id }) => id), total: true };
}
