import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Unit } from '../value/unit.ts';

/**
 * The quiet label of a unit, for a column heading or beside an input.
 * @example unitName('nok-thousand', 'nb') //=> '1000 kr'
 */
export function unitName(unit: Unit, language: Language): string {
  return translate(language, `number.name-${unit}`);
}
