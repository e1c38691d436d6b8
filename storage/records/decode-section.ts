import type { SectionRecord } from '../../cycle/ports/report-store.ts';
import { decodeShared } from './decode-shared.ts';
import { sectionContentSchema } from './section-content-schema.ts';
import { sectionPastSchema } from './section-past-schema.ts';
import { takenSchema } from './taken-schema.ts';

const decodeContent = decodeShared(sectionContentSchema);
const decodePast = decodeShared(sectionPastSchema);
const decodeTaken = decodeShared(takenSchema);

/** Reads a section from the texts of its row; `taken` is absent or empty in most. `where` names the row. Throws `StorageError` `corrupt`. */
export function decodeSection(
  texts: { readonly content: string; readonly past: string; readonly taken?: string | undefined },
  where: string,
): SectionRecord {
  const { content, past, taken = '' } = texts;
  return {
    ...decodeContent(content, where),
    past: decodePast(past, where),
    ...(taken === '' ? {} : { taken: decodeTaken(taken, where) }),
  };
}
