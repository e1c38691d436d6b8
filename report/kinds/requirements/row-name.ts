import type { Language } from '../../language/language.ts';
import { localText } from '../../language/local-text.ts';
import type { Requirement } from './schema.ts';

/**
 * Names a requirement in a form: its number, and what it asks for in short.
 * @example rowName(row, 'nb') //=> '27 Handlingsplaner for informasjonssikkerhet'
 */
export function rowName(
  { number, label }: Pick<Requirement, 'number' | 'label'>,
  language: Language,
): string {
  const text = localText(label, language);
  return number === undefined ? text : `${number} ${text}`;
}
