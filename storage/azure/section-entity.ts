import type { Taken } from '../../report/answer/taken.ts';
import type { SectionPast, SectionRecord, Stored } from '../../cycle/ports/report-store.ts';
import { checkEntity } from '../entity/check-entity.ts';
import { rowName } from '../entity/entity.ts';
import type { Entity, Row } from '../entity/entity.ts';
import { takenSchema } from '../records/taken-schema.ts';
import { readText } from '../entity/read-text.ts';
import { textProperties } from '../entity/text-properties.ts';
import type { TableKey } from '../keys/table-key.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { decodeSection } from '../records/decode-section.ts';
import { encodeRecord } from '../records/encode-record.ts';
import { revisionTag } from '../records/revision-tag.ts';
import { sectionContentSchema } from '../records/section-content-schema.ts';
import type { SectionContent } from '../records/section-content-schema.ts';
import { sectionPastSchema } from '../records/section-past-schema.ts';

interface RowKeys {
  readonly partitionKey: TableKey;
  readonly rowKey: TableKey;
}

function contentText(keys: RowKeys, section: SectionRecord): string {
  const { past: _past, taken: _taken, ...content } = section;
  return encodeRecord<SectionContent>(sectionContentSchema, content, rowName(keys));
}

/** The properties that hold all of a section but its past and what it takes; `before` is what the row holds now, if it is merged into. */
export function contentProperties(keys: RowKeys, section: SectionRecord, before?: SectionRecord) {
  const textBefore = before === undefined ? '' : contentText(keys, before);
  return textProperties('record', contentText(keys, section), textBefore);
}

/** The properties that hold a section's past; `before` is the text that the row holds now, if it is merged into. */
export function pastProperties(keys: RowKeys, past: SectionPast, before = '') {
  return textProperties('past', encodeRecord(sectionPastSchema, past, rowName(keys)), before);
}

/** The properties that hold what a section takes; `before` is the text that the row holds now, if it is merged into. */
export function takenProperties(keys: RowKeys, taken: Taken, before = '') {
  return textProperties('taken', encodeRecord(takenSchema, taken, rowName(keys)), before);
}

/** The text of what a section takes; empty in a row that nothing was ever taken to. */
export function takenText(row: Row): string {
  return row.properties['takenPieces'] === undefined ? '' : readText(row, 'taken');
}

/** The whole row of a section. */
export function sectionEntity(section: SectionRecord): Entity {
  const keys = {
    partitionKey: reportKeys.periodPartition(section),
    rowKey: reportKeys.section(section.section),
  };
  const { partitionKey, rowKey } = keys;
  return checkEntity({
    partitionKey,
    rowKey,
    ...contentProperties(keys, section),
    ...pastProperties(keys, section.past),
    ...(section.taken === undefined ? {} : takenProperties(keys, section.taken)),
  });
}

/** Reads a section's row. */
export function readSection(row: Row): Stored<SectionRecord> {
  const texts = { content: readText(row, 'record'), past: readText(row, 'past'), taken: takenText(row) };
  const record = decodeSection(texts, rowName(row));
  return { record, etag: revisionTag(record.version) };
}
