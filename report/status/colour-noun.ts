import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { BandColour } from './find-band.ts';

/**
 * A colour as a thing in a sentence, so that it agrees with nothing: "over grensen for grønt".
 * @example colourNoun('green', 'nb') //=> 'grønt'
 */
export function colourNoun(colour: BandColour, language: Language): string {
  return translate(language, `status.noun-${colour}`);
}
