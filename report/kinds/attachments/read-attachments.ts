import { isHttpsLink } from '../../value/is-https-link.ts';
import type { AttachmentsItem } from './schema.ts';

/** One attachment: its title, and where it is found. */
export interface Attachment {
  readonly title: string;
  readonly reference: string;
}

/** The attachments in the cells `1.title`, `1.reference`, `2.title` …, in their order. */
export function readAttachments(
  item: AttachmentsItem,
  textOf: (cell: string) => string | undefined,
): readonly Attachment[] {
  return Array.from({ length: item.maxRecords }, (_, index) => ({
    title: textOf(`${index + 1}.title`)?.trim() ?? '',
    reference: textOf(`${index + 1}.reference`)?.trim() ?? '',
  })).filter(({ title }) => title !== '');
}

/**
 * Whether a reference that looks like an address is not a whole https one; a case number is neither.
 * @example isBadLink('http://example.no') //=> true
 */
export function isBadLink(reference: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(reference) && !isHttpsLink(reference);
}
