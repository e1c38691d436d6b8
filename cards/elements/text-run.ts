import type { JsonObject } from '../card.ts';

/** How a run of text looks; what is left out is plain. */
export interface RunLook {
  readonly weight?: 'bolder';
  readonly size?: 'small' | 'medium' | 'large' | 'extraLarge';
  readonly color?: 'good' | 'warning' | 'attention';
  readonly isSubtle?: true;
}

/**
 * Gives a run of text that is shown exactly as written: runs know no Markdown, so any person's text may stand in one.
 * @example textRun('62 %', { weight: 'bolder' }) //=> { type: 'TextRun', text: '62 %', weight: 'bolder' }
 */
export function textRun(text: string, look: RunLook = {}): JsonObject {
  return { type: 'TextRun', text, ...look };
}
