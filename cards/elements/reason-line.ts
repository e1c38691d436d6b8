import type { Status } from '../../report/status/status.ts';
import type { JsonObject } from '../card.ts';
import { clip } from '../clip.ts';
import { quietText } from './quiet-text.ts';
import type { Spacing } from './rich-text.ts';

/** A person's reason may be an essay; the documents print all of it. */
const longestReason = 1000;

/**
 * Gives a status's reason as a quiet line; nothing when it has none.
 * @example reasonLine(status).length //=> 1
 */
export function reasonLine({ reason }: Status, spacing: Spacing = 'none'): readonly JsonObject[] {
  return reason === '' ? [] : [quietText(clip(reason, longestReason), spacing)];
}
