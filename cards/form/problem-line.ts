import type { JsonObject } from '../card.ts';
import { richText } from '../elements/rich-text.ts';
import { textRun } from '../elements/text-run.ts';

/**
 * Gives the line under an input that says what is wrong; nothing when nothing is.
 * @example problemLine(undefined) //=> []
 */
export function problemLine(problem: string | undefined): readonly JsonObject[] {
  if (problem === undefined) return [];
  return [richText([textRun(`✕\u00a0${problem}`, { color: 'attention', size: 'small', weight: 'bolder' })])];
}
