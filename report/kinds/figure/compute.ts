import type { ItemAnswer } from '../../answer/item-answer.ts';
import { localText } from '../../language/local-text.ts';
import { isHttpsLink } from '../../value/is-https-link.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { textBlocks } from '../shared/text-blocks.ts';
import type { FigureItem } from './schema.ts';

/** The words that stand for the figure, and the link to it under its name. */
export function computeFigure(
  item: FigureItem,
  answer: ItemAnswer | undefined,
  { language }: ItemContext,
): ItemResult {
  const link = item.link ?? answer?.cells['link'];
  const text = textBlocks(answer?.cells['text']);
  if (link === undefined || !isHttpsLink(link)) return { cells: [], blocks: text };
  return {
    cells: [],
    blocks: [...text, { type: 'notes', notes: [{ text: localText(item.title, language), link }] }],
  };
}
