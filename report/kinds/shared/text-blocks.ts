import type { TextBlock } from '../../value/block.ts';

/** A person's text as a block, or no block when there is none. */
export function textBlocks(text: string | undefined): readonly TextBlock[] {
  return text === undefined || text.trim() === '' ? [] : [{ type: 'text', text }];
}
