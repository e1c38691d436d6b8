import { z } from 'zod';
import type { ItemAnswer } from '../../answer/item-answer.ts';
import { type LocalText, localText } from '../../language/local-text.ts';
import { localTextSchema } from '../../language/local-text-schema.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { Block, Note } from '../../value/block.ts';
import { isHttpsLink } from '../../value/is-https-link.ts';
import type { ItemBase, ItemResult } from '../kind.ts';

/** The cell of an item's evidence (C12); no row's id has a full stop in it. */
export const evidenceCell = 'evidence.link';

const rowsSchema = z.array(z.looseObject({ id: z.string(), label: localTextSchema })).catch([]);

const labelledSchema = z.looseObject({ rows: rowsSchema, lines: rowsSchema });

/** Puts an item's footnotes and its source below what it shows, and the footnotes' marks at the rows that they are on. */
export function withNotes(
  item: ItemBase,
  result: ItemResult,
  answer: ItemAnswer | undefined,
  language: Language,
): ItemResult {
  const footnotes = item.footnotes ?? [];
  const link = answer?.cells[evidenceCell];
  const source: readonly Note[] =
    item.evidence === true && link !== undefined && isHttpsLink(link)
      ? [{ text: translate(language, 'requirements.source'), link }]
      : [];
  const notes = [
    ...footnotes.map(({ mark, text }) => ({ mark, text: localText(text, language) })),
    ...source,
  ];
  if (notes.length === 0) return result;
  const marks = marksByLabel(item, language);
  return {
    ...result,
    blocks: [...result.blocks.map((block) => marked(block, marks)), { type: 'notes', notes }],
  };
}

/** The item's title with the marks of the footnotes that are on no row. */
export function markedTitle(item: ItemBase & { readonly title: LocalText }, language: Language): string {
  const marks = (item.footnotes ?? []).filter(({ on }) => on === undefined).map(({ mark }) => mark);
  return localText(item.title, language) + marks.join('');
}

/** What stands after each row's label. */
function marksByLabel(item: ItemBase, language: Language): ReadonlyMap<string, string> {
  const { rows, lines } = labelledSchema.parse({ rows: [], lines: [], ...item });
  return new Map(
    [...rows, ...lines].map(({ id, label }) => [
      localText(label, language),
      (item.footnotes ?? [])
        .filter(({ on }) => on?.includes(id) === true)
        .map(({ mark }) => mark)
        .join(''),
    ]),
  );
}

function marked(block: Block, marks: ReadonlyMap<string, string>): Block {
  if (block.type !== 'table') return block;
  return {
    ...block,
    rows: block.rows.map((row) => ({ ...row, label: row.label + (marks.get(row.label) ?? '') })),
  };
}
