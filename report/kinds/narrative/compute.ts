import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { ItemResult } from '../kind.ts';
import { textBlocks } from '../shared/text-blocks.ts';
import type { NarrativeItem } from './schema.ts';

export function computeNarrative(_item: NarrativeItem, answer: ItemAnswer | undefined): ItemResult {
  return { cells: [], blocks: textBlocks(answer?.cells['text']) };
}
