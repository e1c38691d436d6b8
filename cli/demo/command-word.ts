import type { Language } from '../../report/language/language.ts';
import type { MessageKey } from '../../report/messages/catalogues.ts';
import { translate } from '../../report/messages/translate.ts';

/** How a command is written in a language: the first of the words that it is known by. */
export function commandWord(language: Language, key: MessageKey): string {
  return translate(language, key).split('|')[0] ?? '';
}
