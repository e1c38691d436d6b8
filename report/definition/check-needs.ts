import { z } from 'zod';
import { kindOf } from '../kinds/index.ts';
import type { ItemBase, Need } from '../kinds/kind.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { nearestName } from './nearest-name.ts';
import { parsedItem } from './parsed-item.ts';
import type { Finding } from './problem.ts';

const sectionSchema = z
  .looseObject({ items: z.array(z.unknown()).catch([]), confidential: z.unknown().optional() })
  .catch({ items: [] });

const dataSchema = z.looseObject({ sections: z.array(sectionSchema).catch([]) });

const idSchema = z.looseObject({ id: z.string() });

const areasSchema = z.looseObject({ areas: z.array(idSchema) });

const columnsSchema = z.looseObject({ columns: z.array(idSchema) });

/** An item that could be read, and where it stands. */
interface Placed {
  readonly item: ItemBase;
  readonly section: number;
  readonly path: readonly (string | number)[];
  readonly isConfidential: boolean;
}

/**
 * What items take from others exists, is of the right kind, is not shown to more people than may see it, and never runs in
 * a ring. Items that are themselves in order are checked even where the rest of the definition is not.
 */
export function checkNeeds(data: unknown, language: Language): readonly Finding[] {
  const { sections } = dataSchema.parse(data);
  // An item that is itself wrong is told of as such.
  const written = sections.flatMap(({ items }) =>
    items.flatMap((raw) => idSchema.safeParse(raw).data?.id ?? []),
  );
  const placed = sections.flatMap(({ items, confidential }, section) =>
    items.flatMap((raw, index): readonly Placed[] => {
      const item = parsedItem(raw);
      const path = ['sections', section, 'items', index];
      return item === undefined ? [] : [{ item, section, path, isConfidential: confidential !== undefined }];
    }),
  );
  const findings = placed.flatMap((from) =>
    needsOf(from.item).flatMap((need): readonly Finding[] => {
      const isRead = placed.some(({ item }) => item.id === need.item);
      if (!isRead && written.includes(need.item)) return [];
      const message = problemOf(from, need, placed, language);
      return message === undefined
        ? []
        : [{ severity: 'error', path: [...from.path, ...need.path], message }];
    }),
  );
  const said = findings.map(({ path, message }) => JSON.stringify([path, message]));
  return findings.filter((_, index) => said.indexOf(said[index] ?? '') === index);
}

function needsOf(item: ItemBase): readonly Need[] {
  return kindOf(item).needs(item);
}

function problemOf(
  from: Placed,
  need: Need,
  placed: readonly Placed[],
  language: Language,
): string | undefined {
  const { item: id, kind, cell, column } = need;
  const to = placed.find(({ item }) => item.id === id);
  if (to === undefined) {
    const known = placed.map(({ item }) => item.id);
    const nearest = nearestName(id, known) ?? known.join(', ');
    return translate(language, 'projects.needUnknown', { item: id, nearest });
  }
  if (kind !== undefined && to.item.kind !== kind)
    return translate(language, 'projects.needKind', { item: id, found: to.item.kind, expected: kind });
  if (to.isConfidential && to.section !== from.section)
    return translate(language, 'projects.needConfidential', { item: id });
  const ring = ringFrom(from.item.id, id, placed, [from.item.id]);
  if (ring !== undefined) return translate(language, 'projects.needRing', { path: ring.join(' → ') });
  const columns = columnsSchema.safeParse(to.item).data?.columns.map((one) => one.id);
  if (column !== undefined && columns?.includes(column) === false)
    return translate(language, 'findings.needColumn', { item: id, column, known: columns.join(', ') });
  const areas = areasSchema.safeParse(to.item).data?.areas.map((area) => area.id);
  if (cell === undefined || areas === undefined || areas.includes(cell) || cell === 'overall')
    return undefined;
  return translate(language, 'projects.needArea', { item: id, cell, known: areas.join(', ') });
}

/** The way from an item back to `start`, when there is one. */
function ringFrom(
  start: string,
  id: string,
  placed: readonly Placed[],
  path: readonly string[],
): readonly string[] | undefined {
  if (id === start) return [...path, id];
  if (path.includes(id)) return undefined;
  const item = placed.find((candidate) => candidate.item.id === id)?.item;
  for (const need of item === undefined ? [] : needsOf(item)) {
    const ring = ringFrom(start, need.item, placed, [...path, id]);
    if (ring !== undefined) return ring;
  }
  return undefined;
}
