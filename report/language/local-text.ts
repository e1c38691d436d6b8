import type { Language } from './language.ts';

/** A text from a report definition: one text for all languages, or one for each. */
export type LocalText = string | Readonly<Partial<Record<Language, string>>>;

const fallbacks: Record<Language, readonly Language[]> = {
  nb: ['nb', 'nn', 'en'],
  nn: ['nn', 'nb', 'en'],
  en: ['en', 'nb', 'nn'],
};

/**
 * Gives the text in the language asked for, or in the nearest language that it exists in.
 * @example localText({ nb: 'Økonomi', en: 'Economy' }, 'nn') //=> 'Økonomi'
 */
export function localText(text: LocalText, language: Language): string {
  if (typeof text === 'string') return text;
  for (const candidate of fallbacks[language]) {
    const found = text[candidate];
    if (found !== undefined) return found;
  }
  return '';
}
