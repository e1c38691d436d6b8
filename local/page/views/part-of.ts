import type { Person } from '../../wire/overview.ts';
import type { Language } from '../translate.ts';

/** What a person does here, for whoever is to play them; their title where the team file does not say. */
export function partOf({ part, title }: Person, language: Language): string {
  return part?.[language] ?? title;
}
