import type { z } from 'zod';
import type { Language } from '../../language/language.ts';

/** Where a schema collects what is wrong with an item. */
export type Problems = z.RefinementCtx;

/**
 * Adds a problem to a schema's findings. A schema knows no reader, so `message` is in English; `params.text` gives the
 * same sentence in the language of whoever is told.
 */
export function addProblem(
  problems: Problems,
  path: readonly (string | number)[],
  text: (language: Language) => string,
): void {
  problems.addIssue({ code: 'custom', path: [...path], message: text('en'), params: { text } });
}
