import { editDistance } from '../questions/edit-distance.ts';

/**
 * Gives the known name that a mistyped one most likely means: at most two letters off, or a third of a longer name.
 * @example nearestName('tilte', ['id', 'title']) //=> 'title'
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance > limit || distance >= candidate.length) continue;
    if (best === undefined || distance < best.distance) best = { name: candidate, distance };
  }
  return best?.name;
}
