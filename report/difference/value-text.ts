import type { Language } from '../language/language.ts';
import { listText } from '../language/list-text.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { closedText } from './closed-text.ts';
import { momentText } from './moment-text.ts';
import { entryName } from './place-text.ts';
import { isEntries, isTexts } from './shapes.ts';

/**
 * Prints a value of a definition as a sentence has it. `other` is what it is compared with: texts that read the same in
 * the reader's language are shown in the languages in which they differ.
 * @example valueText(['a@example.no'], 'nb') //=> '«a@example.no»'
 */
export function valueText(value: unknown, language: Language, other?: unknown): string {
  if (typeof value === 'boolean') return translate(language, value ? 'difference.yes' : 'difference.no');
  if (typeof value === 'number') return String(value);
  if (isTexts(value)) return textsText(value, language, other);
  if (isEntries(value) && value.length > 0) {
    const names = value.map((entry) => quoted(entryName({ key: entry.id, entry }, language), language));
    return listText(names, language);
  }
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => valueText(part, language));
    return parts.length === 0 ? translate(language, 'difference.nothing') : listText(parts, language);
  }
  const moment = momentText(value, language) ?? closedText(value, language);
  if (moment !== undefined) return moment;
  return quoted(typeof value === 'string' ? value : JSON.stringify(value), language);
}

function textsText(value: Readonly<Record<string, string>>, language: Language, other: unknown): string {
  const shown = localText(value, language);
  if (!isTexts(other) || localText(other, language) !== shown) return quoted(shown, language);
  const texts: Readonly<Record<string, string>> = other;
  const differing = Object.entries(value).filter(([code, text]) => texts[code] !== text);
  return (
    differing.map(([code, text]) => `${code}: ${quoted(text, language)}`).join(', ') ||
    quoted(shown, language)
  );
}

function quoted(text: string, language: Language): string {
  return translate(language, 'difference.quoted', { text });
}
