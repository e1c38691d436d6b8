import type { Overview } from '../../report/conversation/overview.ts';
import { packParts } from './pack-parts.ts';
import { entrySize, partCapacity } from './part-capacity.ts';

type Entry =
  | { readonly type: 'gap'; readonly gap: Overview['missing'][number] }
  | { readonly type: 'waiting'; readonly text: string };

/** Parts the morning card of a very large report. Each part has its buttons. */
export function splitOverview(overview: Overview): readonly Overview[] {
  const entries: readonly Entry[] = [
    ...overview.missing.map((gap): Entry => ({ type: 'gap', gap })),
    ...overview.waiting.map((text): Entry => ({ type: 'waiting', text })),
  ];
  return packParts(entries, entrySize, partCapacity, entrySize(overview.lead)).map((part, index) => ({
    ...overview,
    lead: index === 0 ? overview.lead : [],
    missing: part.flatMap((entry) => (entry.type === 'gap' ? [entry.gap] : [])),
    waiting: part.flatMap((entry) => (entry.type === 'waiting' ? [entry.text] : [])),
  }));
}
