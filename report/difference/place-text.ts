import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import type { Step } from './change.ts';
import { isTexts } from './shapes.ts';

/**
 * Names the entries that a change lies inside, the outermost first; empty for a change of the report itself.
 * @example placeText(steps, 'nb') //=> '«HR/HMS» › «Sykefravær»'
 */
export function placeText(steps: readonly Step[], language: Language): string {
  return steps
    .filter(({ entry }) => entry !== undefined)
    .map((step) => translate(language, 'difference.quoted', { text: entryName(step, language) }))
    .join(' › ');
}

/** The name that people know an entry by: its title or label, or else its id. */
export function entryName({ key, entry }: Step, language: Language): string {
  for (const name of [entry?.['title'], entry?.['label'], entry?.['name']]) {
    if (typeof name === 'string') return name;
    if (isTexts(name)) return localText(name, language);
  }
  return key;
}
