import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Finding } from './problem.ts';

/** Finds ids that stand before in the same list; one that could not be read is empty and passed over. */
export function duplicateIds(
  named: readonly { readonly id: string; readonly path: readonly PropertyKey[] }[],
  language: Language,
): readonly Finding[] {
  const seen = new Set<string>();
  return named
    .filter(({ id }) => id !== '' && (seen.has(id) || seen.add(id) === undefined))
    .map(({ id, path }) => ({
      severity: 'error',
      path,
      message: translate(language, 'check.duplicate-id', { id }),
    }));
}
