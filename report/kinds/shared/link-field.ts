import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { Field } from '../field.ts';

/** The longest address that is taken. */
const linkAtMost = 2000;

/** An optional https address of what an answer builds on (C12). `about` names the answer where an item has several. */
export function linkField(id: string, about: string | undefined, language: Language): Field {
  return {
    id,
    label:
      about === undefined
        ? translate(language, 'requirements.evidence')
        : translate(language, 'requirements.evidenceOf', { requirement: about }),
    input: { type: 'text', multiline: false, maxLength: linkAtMost, format: 'https' },
    required: false,
  };
}
