import type { JsonObject } from '../card.ts';
import { richText } from '../elements/rich-text.ts';
import { clip } from '../clip.ts';
import { textRun } from '../elements/text-run.ts';

/** A sentence; longer only when it repeats what was typed, which stands in the input above it. */
export const longestProblem = 500;

/**
 * Gives the line under an input that says what is wrong; nothing when nothing is.
 * @example problemLine(undefined) //=> []
 */
export function problemLine(problem: string | undefined): readonly JsonObject[] {
  if (problem === undefined) return [];
  return [
    richText([
      textRun(`✕\u00a0${clip(problem, longestProblem)}`, {
        color: 'attention',
        size: 'small',
        weight: 'bolder',
      }),
    ]),
  ];
}
