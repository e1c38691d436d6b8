import type { ReportItem } from '../assembly/report.ts';

/** The text that a person wrote as an item's content, as written; undefined for an item of figures. */
export function textOf({ blocks }: ReportItem): string | undefined {
  const texts = blocks.flatMap((block) => (block.type === 'text' ? [block.text] : []));
  return texts.length === 0 ? undefined : texts.join('\n\n');
}
