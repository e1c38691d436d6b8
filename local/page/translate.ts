import { IntlMessageFormat } from 'intl-messageformat';
import en from './messages/en.json';
import nb from './messages/nb.json';
import nn from './messages/nn.json';
import type { Preferences } from './preferences.ts';

export type Language = Preferences['language'];
export type TextKey = keyof typeof nb;

const catalogues: Record<Language, Record<TextKey, string>> = { nb, nn, en };

/** A text of the page in a language. */
export function translate(
  language: Language,
  key: TextKey,
  values: Record<string, string | number> = {},
): string {
  const formatted = new IntlMessageFormat(catalogues[language][key], localeOf(language)).format(values);
  return typeof formatted === 'string' ? formatted : String(formatted);
}

/** @example localeOf('nb') //=> 'nb-NO' */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : `${language}-NO`;
}
