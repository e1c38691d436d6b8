import { sharedAnswer } from '../../report/answer/shared-answer.ts';
import type { SectionRecord } from '../../cycle/ports/report-store.ts';
import { decodeShared } from './decode-shared.ts';
import { type SectionContent, sectionContentSchema } from './section-content-schema.ts';
import { sectionPastSchema } from './section-past-schema.ts';
import { takenSchema } from './taken-schema.ts';

const decodeContent = decodeShared(sectionContentSchema, undefined, withSharedAnswers);
const decodePast = decodeShared(sectionPastSchema);
const decodeTaken = decodeShared(takenSchema);

/** The last one made of each content: the same texts give the very same section. */
const made = new WeakMap<SectionContent, SectionRecord>();

/** Reads a section from the texts of its row; `taken` is absent or empty in most. `where` names the row. Throws `StorageError` `corrupt`. */
export function decodeSection(
  texts: { readonly content: string; readonly past: string; readonly taken?: string | undefined },
  where: string,
): SectionRecord {
  const content = decodeContent(texts.content, where);
  const past = decodePast(texts.past, where);
  const taken = texts.taken ? decodeTaken(texts.taken, where) : undefined;
  const known = made.get(content);
  if (known !== undefined && known.past === past && known.taken === taken) return known;
  const section = Object.freeze({ ...content, past, ...(taken === undefined ? {} : { taken }) });
  made.set(content, section);
  return section;
}

/** An answer that was in the version before stays the same object. */
function withSharedAnswers(content: SectionContent): SectionContent {
  const { answers } = content;
  return {
    ...content,
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, sharedAnswer(answer)])),
  };
}
