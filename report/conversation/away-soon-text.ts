import { dateLabel } from '../calendar/date-label.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Spell } from '../people/spell.ts';

/** @example awaySoonText({ from: '2024-04-12', until: '2024-04-16' }, 'nb') //=> 'Er borte fra 12. april 2024 til og med 16. april 2024' */
export function awaySoonText({ from, until }: Pick<Spell, 'from' | 'until'>, language: Language): string {
  return translate(language, 'people.away-soon', {
    from: dateLabel(from, language),
    open: until === undefined ? 'yes' : 'no',
    until: until === undefined ? '' : dateLabel(until, language),
  });
}
