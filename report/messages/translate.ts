import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../language/language.ts';
import { catalogues, type MessageKey } from './catalogues.ts';

/** What a message's placeholders are filled with. Format numbers and dates first; plain numbers are for plurals. */
export type MessageValues = Readonly<Record<string, string | number>>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * Gives a text of the catalogues in a language, with its placeholders filled in (ICU message syntax).
 * @throws {Error} when a placeholder of the text is not given.
 * @example translate('nb', 'status.green') //=> 'Grønn'
 */
export function translate(language: Language, key: MessageKey, values?: MessageValues): string {
  const cacheKey = `${language} ${key}`;
  let format = compiled.get(cacheKey);
  if (format === undefined) {
    const [area, name] = splitKey(key);
    const text = catalogues[language][area]?.[name];
    if (text === undefined) throw new Error(`No text for ${key} in ${language}`);
    format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    compiled.set(cacheKey, format);
  }
  return String(format.format(values));
}

function splitKey(key: string): [string, string] {
  const dot = key.indexOf('.');
  return [key.slice(0, dot), key.slice(dot + 1)];
}
