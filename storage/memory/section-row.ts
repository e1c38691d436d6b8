import type { SectionRecord, Stored } from '../../cycle/ports/report-store.ts';
import { decodeSection } from '../records/decode-section.ts';
import { encodeRecord } from '../records/encode-record.ts';
import { revisionTag } from '../records/revision-tag.ts';
import { sectionContentSchema } from '../records/section-content-schema.ts';
import type { SectionContent } from '../records/section-content-schema.ts';
import { sectionPastSchema } from '../records/section-past-schema.ts';
import { takenSchema } from '../records/taken-schema.ts';
import type { SectionRow } from './period-rows.ts';

export function toSectionRow({ past, taken, ...content }: SectionRecord): SectionRow {
  const { section, version } = content;
  return {
    content: encodeRecord<SectionContent>(sectionContentSchema, content, section),
    version,
    past: encodeRecord(sectionPastSchema, past, section),
    ...(taken === undefined ? {} : { taken: encodeRecord(takenSchema, taken, section) }),
  };
}

export function fromSectionRow(section: string, row: SectionRow): Stored<SectionRecord> {
  return { record: decodeSection(row, section), etag: revisionTag(row.version) };
}
