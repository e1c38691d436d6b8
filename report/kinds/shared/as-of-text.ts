import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';

/**
 * Says which day a figure that is counted on a day is to be given for.
 * @example asOfText('31. mars 2024', 'nb') //=> 'oppgis per 31. mars 2024'
 */
export function asOfText(date: string, language: Language): string {
  return translate(language, 'kinds.hintAsOf', { date });
}
