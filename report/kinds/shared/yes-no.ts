import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { ChoiceInput } from '../field.ts';

/** The choice between yes and no. */
export function yesNoChoice(language: Language): ChoiceInput {
  return {
    type: 'choice',
    choices: (['yes', 'no'] as const).map((value) => ({ value, title: name(value, language) })),
  };
}

/** A stored yes or no as a word; empty for anything else. @example yesNoText('no', 'nb') //=> 'Nei' */
export function yesNoText(stored: string | undefined, language: Language): string {
  return stored === 'yes' || stored === 'no' ? name(stored, language) : '';
}

function name(value: 'yes' | 'no', language: Language): string {
  return translate(language, `kinds.${value}`);
}
