import type { TextBlock } from '../../value/block.ts';

/** A person's text as a block, or no block when there is none. */
export function textBlocks(text: string | undefined, label?: string): readonly TextBlock[] {
  if (text === undefined || text.trim() === '') return [];
  return [{ type: 'text', ...(label === undefined ? {} : { label }), text }];
}
