import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { Unit } from '../../value/unit.ts';

/**
 * The line under a table of money that says its scale; nothing for other units.
 * @example unitNote('nok-thousand', 'nb') //=> 'Tall i 1000 kr'
 */
export function unitNote(unit: Unit, language: Language): string | undefined {
  if (unit === 'nok') return translate(language, 'kinds.noteNok');
  if (unit === 'nok-thousand') return translate(language, 'kinds.noteNokThousand');
  if (unit === 'nok-million') return translate(language, 'kinds.noteNokMillion');
  return undefined;
}
