import type { Person } from '../../wire/overview.ts';
import type { SuggestionKey } from '../../wire/team-file.ts';
import { type Language, type TextKey, translate } from '../translate.ts';

const textOf: Readonly<Record<SuggestionKey, TextKey>> = {
  preview: 'chipPreview',
  answer: 'chipAnswer',
  useChannel: 'chipUseChannel',
  status: 'chipStatus',
  red: 'chipRed',
  missing: 'chipMissing',
};

const only: Partial<Readonly<Record<SuggestionKey, 'personal' | 'channel'>>> = {
  preview: 'personal',
  answer: 'personal',
  useChannel: 'channel',
};

/** What one press writes for a person: what the team file says they are answered, and in their own chat a call for help. */
export function suggestionsOf(
  person: Person,
  kind: 'personal' | 'channel',
  language: Language,
): readonly string[] {
  const own = person.suggestions.filter((key) => (only[key] ?? kind) === kind).map((key) => textOf[key]);
  const keys: readonly TextKey[] = kind === 'personal' ? [...own, 'chipHelp'] : own;
  return keys.map((key) => translate(language, key));
}
