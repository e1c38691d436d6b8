import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';

/** @example movedText(30, 'nb') //=> 'flyttet 30 dager fram' */
export function movedText(days: number, language: Language): string {
  return translate(language, days > 0 ? 'projects.movedLater' : 'projects.movedSooner', {
    days: Math.abs(days),
  });
}
