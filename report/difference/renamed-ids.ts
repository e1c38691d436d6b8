import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Change } from './change.ts';
import { entryName } from './place-text.ts';

/**
 * Warns of entries that are gone under one id and back under another with the same name: answers are kept under the id, so
 * the new one starts without history.
 */
export function renamedIds(changes: readonly Change[], language: Language): readonly string[] {
  const gone = changes.filter(({ type, steps }) => type === 'removed' && steps.at(-1)?.entry !== undefined);
  return changes.flatMap((change) => {
    const now = change.steps.at(-1);
    if (change.type !== 'added' || now?.entry === undefined) return [];
    const name = entryName(now, language);
    const earlier = gone
      .filter(({ steps }) => listOf(steps) === listOf(change.steps))
      .map(({ steps }) => steps.at(-1))
      .find((step) => step !== undefined && entryName(step, language) === name);
    if (earlier === undefined) return [];
    return [translate(language, 'difference.renamed', { name, before: earlier.key, after: now.key })];
  });
}

function listOf(steps: Change['steps']): string {
  return steps
    .slice(0, -1)
    .map(({ key }) => key)
    .join(' ');
}
