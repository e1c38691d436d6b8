import type { JsonObject } from '../card.ts';
import { richText } from './rich-text.ts';
import { textRun } from './text-run.ts';

/**
 * Gives the line with the deadline, marked when it has passed, and what stands after it.
 * @example deadlineLine('Frist fredag 12. april kl. 12:00', false, '0 av 4 besvart')
 */
export function deadlineLine(deadline: string, overdue: boolean, more?: string): JsonObject {
  return richText(
    [
      overdue ? textRun(`✕ ${deadline}`, { color: 'attention', weight: 'bolder' }) : textRun(deadline),
      ...(more === undefined ? [] : [textRun(` · ${more}`)]),
    ],
    'small',
  );
}
