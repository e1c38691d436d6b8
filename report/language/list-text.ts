import { byText } from '../remembered/by-text.ts';
import type { Language } from './language.ts';

/**
 * Joins names into a list as people write it.
 * @example listText(['HR/HMS', 'Økonomi'], 'nb') //=> 'HR/HMS og Økonomi'
 */
export function listText(names: readonly string[], language: Language): string {
  return formatOf(language).format(names);
}

const formatOf = byText(
  (language: Language) =>
    new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }),
);
