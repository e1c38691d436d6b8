import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../language/language.ts';
import { byText } from '../remembered/by-text.ts';
import { catalogues, type MessageKey } from './catalogues.ts';

/** What a message's placeholders are filled with. Format numbers and dates first; plain numbers are for plurals. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A text with something to fill in is compiled; one without stands as it is. */
type Ready = IntlMessageFormat | string;

const readyIn = byText((_language: Language) => new Map<MessageKey, Ready>());

/**
 * Gives a text of the catalogues in a language, with its placeholders filled in (ICU message syntax).
 * @throws {Error} when a placeholder of the text is not given.
 * @example translate('nb', 'status.green') //=> 'Grønn'
 */
export function translate(language: Language, key: MessageKey, values?: MessageValues): string {
  const ready = readyIn(language);
  let text = ready.get(key);
  if (text === undefined) {
    text = readyText(language, key);
    ready.set(key, text);
  }
  return typeof text === 'string' ? text : String(text.format(values));
}

function readyText(language: Language, key: MessageKey): Ready {
  const [area, name] = splitKey(key);
  const text = catalogues[language][area]?.[name];
  if (text === undefined) throw new Error(`No text for ${key} in ${language}`);
  // Nothing else means anything in ICU messages.
  if (!/[{}'#<]/u.test(text)) return text;
  return new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
}

function splitKey(key: string): [string, string] {
  const dot = key.indexOf('.');
  return [key.slice(0, dot), key.slice(dot + 1)];
}
