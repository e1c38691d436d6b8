import type { Preview } from '../../report/conversation/preview.ts';
import { packParts } from './pack-parts.ts';
import { entrySize, partCapacity } from './part-capacity.ts';

type Entry =
  | { readonly type: 'section'; readonly section: Preview['sections'][number] }
  | { readonly type: 'changed' | 'undelivered'; readonly text: string };

/** Parts the preview of a very large report. Each part can be refreshed, and each has the report's actions. */
export function splitPreview(preview: Preview): readonly Preview[] {
  const entries: readonly Entry[] = [
    ...preview.sections.map((section): Entry => ({ type: 'section', section })),
    ...preview.changedSincePublication.map((text): Entry => ({ type: 'changed', text })),
    ...preview.undelivered.map((text): Entry => ({ type: 'undelivered', text })),
  ];
  const { findings, acceptable, accepted, unlisted, ...rest } = preview;
  const asked = [...(findings ?? []), ...(accepted ?? [])].map(entrySize);
  // A button takes twice its data, for clients without Action.Execute.
  const buttons = (acceptable ?? []).map((place) => 2 * entrySize(place));
  const taken = [entrySize([preview.overall, preview.news]), ...asked, ...buttons];
  const total = taken.reduce((sum, size) => sum + size, 0);
  const parts = packParts(entries, entrySize, partCapacity, total);
  return parts.map((part, index) => ({
    ...rest,
    ...(index === 0
      ? {
          ...(findings === undefined ? {} : { findings }),
          ...(acceptable === undefined ? {} : { acceptable }),
          ...(accepted === undefined ? {} : { accepted }),
        }
      : {}),
    ...(unlisted === undefined || index < parts.length - 1 ? {} : { unlisted }),
    news: index === 0 ? preview.news : [],
    sections: part.filter((entry) => entry.type === 'section').map((entry) => entry.section),
    changedSincePublication: textsOf(part, 'changed'),
    undelivered: textsOf(part, 'undelivered'),
  }));
}

function textsOf(entries: readonly Entry[], type: 'changed' | 'undelivered'): readonly string[] {
  return entries.flatMap((entry) => (entry.type === type ? [entry.text] : []));
}
