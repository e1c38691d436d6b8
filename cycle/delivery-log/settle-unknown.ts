import type { Cycle } from '../cycle.ts';
import { readDirectory } from '../due/directory.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { StoredDelivery } from '../ports/delivery-store.ts';
import type { Person } from '../ports/people-store.ts';
import { type Fate, putBack } from './put-back.ts';

/** What came of a coordinator's word: to whom the settled messages go, one entry each. */
export type Settled =
  | { readonly outcome: 'nothing' | 'lost' }
  | { readonly outcome: 'settled'; readonly what: 'report' | 'messages'; readonly to: readonly string[] };

/**
 * Settles messages of which nobody knows whether they arrived. Those to the person named; without a name the report in the
 * channel, or, where that is no question, all of them. In the order of sending, so that of two people at once one settles the
 * root post and with it the rest.
 */
export async function settleUnknown(
  cycle: Cycle,
  { key }: LoadedPeriod,
  actor: Person,
  fate: Fate,
  name?: string,
): Promise<Settled> {
  const unsure = (await cycle.deliveries.list(key))
    .filter(({ delivery }) => delivery.state === 'unknown')
    .toSorted((a, b) => (a.delivery.key < b.delivery.key ? -1 : 1));
  const posts = unsure.filter(({ delivery }) => delivery.kind === 'report');
  const chosen =
    name === undefined ? (posts.length > 0 ? posts : unsure) : await addressedTo(cycle, unsure, name);
  if (chosen.length === 0) return { outcome: 'nothing' };
  for (const stored of chosen) {
    if (!(await putBack(cycle, stored, actor, fate))) return { outcome: 'lost' };
  }
  const what = chosen.some(({ delivery }) => delivery.kind === 'report') ? 'report' : 'messages';
  return { outcome: 'settled', what, to: chosen.map(({ delivery }) => delivery.to) };
}

/** By address, or by the words of a name from its beginnings: "hanne", "Hanne H". */
async function addressedTo(
  cycle: Cycle,
  unsure: readonly StoredDelivery[],
  name: string,
): Promise<readonly StoredDelivery[]> {
  const directory = await readDirectory(cycle);
  const typed = name.toLowerCase().split(/\s+/u);
  return unsure.filter(({ delivery: { to } }) => {
    const words = (directory.get(to)?.name ?? '').toLowerCase().split(/\s+/u);
    return to === name.toLowerCase() || typed.every((part) => words.some((word) => word.startsWith(part)));
  });
}
