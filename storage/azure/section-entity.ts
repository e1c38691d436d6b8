import type { SectionPast, SectionRecord, Stored } from '../../cycle/ports/report-store.ts';
import { checkEntity } from '../entity/check-entity.ts';
import { rowName } from '../entity/entity.ts';
import type { Entity, Row } from '../entity/entity.ts';
import { textProperties } from '../entity/text-properties.ts';
import type { TableKey } from '../keys/table-key.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { encodeRecord } from '../records/encode-record.ts';
import { revisionTag } from '../records/revision-tag.ts';
import { sectionContentSchema } from '../records/section-content-schema.ts';
import type { SectionContent } from '../records/section-content-schema.ts';
import { sectionPastSchema } from '../records/section-past-schema.ts';
import { readRecord } from './read-record.ts';

interface RowKeys {
  readonly partitionKey: TableKey;
  readonly rowKey: TableKey;
}

function contentText(keys: RowKeys, section: SectionRecord): string {
  const { past: _past, ...content } = section;
  return encodeRecord<SectionContent>(sectionContentSchema, content, rowName(keys));
}

/** The properties that hold all of a section but its past; `before` is what the row holds now, if it is merged into. */
export function contentProperties(keys: RowKeys, section: SectionRecord, before?: SectionRecord) {
  const textBefore = before === undefined ? '' : contentText(keys, before);
  return textProperties('record', contentText(keys, section), textBefore);
}

/** The properties that hold a section's past; `before` is the text that the row holds now, if it is merged into. */
export function pastProperties(keys: RowKeys, past: SectionPast, before = '') {
  return textProperties('past', encodeRecord(sectionPastSchema, past, rowName(keys)), before);
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
  });
}

/** Reads a section's row. */
export function readSection(row: Row): Stored<SectionRecord> {
  const content = readRecord(sectionContentSchema, row);
  const past = readRecord(sectionPastSchema, row, 'past');
  return { record: { ...content, past }, etag: revisionTag(content.version) };
}
