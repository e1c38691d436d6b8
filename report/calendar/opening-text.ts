import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { formatDeadline } from './format-moment.ts';
import { nextOpening } from './next-opening.ts';

/** When the next period opens, as texts take it; `none` when a dated report lists no more of them. */
export function openingText(now: Date, definition: Definition, language: Language): string {
  const opens = nextOpening(now, definition);
  return opens === undefined ? 'none' : formatDeadline(opens, definition.timeZone, language);
}
