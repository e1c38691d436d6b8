import type { Formula } from './formula.ts';

/**
 * Finds formulas that need each other's results. Gives the names around the ring, the first one again at the end.
 * @example findCycle(new Map([['a', { terms: [{ sign: '+', name: 'a' }] }]])) //=> ['a', 'a']
 */
export function findCycle(formulas: ReadonlyMap<string, Formula>): readonly string[] | undefined {
  const done = new Set<string>();

  const walk = (name: string, path: readonly string[]): readonly string[] | undefined => {
    const seenAt = path.indexOf(name);
    if (seenAt !== -1) return [...path.slice(seenAt), name];
    if (done.has(name)) return undefined;
    for (const term of formulas.get(name)?.terms ?? []) {
      const cycle = walk(term.name, [...path, name]);
      if (cycle !== undefined) return cycle;
    }
    done.add(name);
    return undefined;
  };

  for (const name of formulas.keys()) {
    const cycle = walk(name, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
