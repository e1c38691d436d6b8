import type { ChoiceInput } from '../kinds/field.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { plainWords } from './plain-words.ts';
import type { FieldReading } from './field-reading.ts';

/**
 * Reads a choice, from a card (its value) or typed: its title in whatever case, or enough of its first letters.
 * @example readChoice('colour', 'gul', input, 'nb') //=> { ok: true, cells: { colour: 'yellow' } }
 */
export function readChoice(id: string, text: string, input: ChoiceInput, language: Language): FieldReading {
  const typed = plainWords(text);
  const exact = input.choices.find((choice) => choice.value === text || plainWords(choice.title) === typed);
  const begun = input.choices.filter((choice) => typed !== '' && plainWords(choice.title).startsWith(typed));
  const chosen = exact ?? (begun.length === 1 ? begun[0] : undefined);
  if (chosen !== undefined) return { ok: true, cells: { [id]: chosen.value } };
  const choices = input.choices.map((choice) => choice.title).join(', ');
  return { ok: false, problem: translate(language, 'form.unknown-choice', { choices }) };
}
