import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { colourMark } from './colour-mark.ts';
import type { Colour } from './status.ts';

/** @example colourName('red', 'nn') //=> 'Raud' */
export function colourName(colour: Colour, language: Language): string {
  return translate(language, `status.${colour}`);
}

/** The name as it stands inside a sentence. @example colourNameInText('red', 'nb') //=> 'rød' */
export function colourNameInText(colour: Colour, language: Language): string {
  return colourName(colour, language).toLowerCase();
}

/** Mark and name together, as colours are always shown. @example colourText('green', 'nb') //=> '● Grønn' */
export function colourText(colour: Colour, language: Language): string {
  return `${colourMark(colour)} ${colourName(colour, language)}`;
}
