import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { countText, lengthOf } from './count-text.ts';

/**
 * Refuses a text that is too long, with its length, so that the owner knows how much to cut.
 * @example tooLong('…40 000 characters…', 8000, 'nb') //=> 'Teksten er på 40 000 tegn. Kort den ned til 8 000.'
 */
export function tooLong(text: string, maximum: number, language: Language): string | undefined {
  const length = lengthOf(text);
  if (length <= maximum) return undefined;
  return translate(language, 'form.too-long', {
    length: countText(length, language),
    maximum: countText(maximum, language),
  });
}
