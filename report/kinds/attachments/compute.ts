import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Block, NotesBlock } from '../../value/block.ts';
import { isHttpsLink } from '../../value/is-https-link.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { attachmentColumns } from './fields.ts';
import { readAttachments } from './read-attachments.ts';
import type { AttachmentsItem } from './schema.ts';

/** The list of what is attached; addresses stand below it, where they can be followed. */
export function computeAttachments(
  item: AttachmentsItem,
  answer: ItemAnswer | undefined,
  { language }: ItemContext,
): ItemResult {
  const attachments = readAttachments(item, (cell) => answer?.cells[cell]);
  if (attachments.length === 0) return { cells: [], blocks: [] };
  const linked = attachments.filter(({ reference }) => isHttpsLink(reference));
  const list: Block = {
    type: 'records',
    columns: attachmentColumns(language),
    records: attachments.map(({ title, reference }) => [title, reference]),
  };
  const links: NotesBlock = {
    type: 'notes',
    notes: linked.map(({ title, reference }) => ({ text: title, link: reference })),
  };
  return { cells: [], blocks: linked.length === 0 ? [list] : [list, links] };
}
