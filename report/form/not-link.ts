import type { TextInput } from '../kinds/field.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { isHttpsLink } from '../value/is-https-link.ts';

/** Says that a text is not the https address that its input wants; undefined when it is, or when any text will do. */
export function notLink(text: string, input: TextInput, language: Language): string | undefined {
  if (input.format !== 'https' || isHttpsLink(text)) return undefined;
  return translate(language, 'requirements.notLink');
}
