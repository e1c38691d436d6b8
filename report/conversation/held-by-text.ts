import type { Missing } from '../assembly/report.ts';
import { dateLabel } from '../calendar/date-label.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { type Names, personName } from './person-name.ts';

/**
 * Says who has something in hand when that is not its owner, and why; undefined when it is.
 * @example heldByText(gap, definition, 'nb', names) //=> 'Hanne Holm er borte til og med 15. april 2024; Berit Budsjett svarer'
 */
export function heldByText(
  { owner, holder }: Pick<Missing, 'owner' | 'holder'>,
  { away }: Definition,
  language: Language,
  names: Names | undefined,
): string | undefined {
  if (holder === undefined) return undefined;
  const absence = away?.get(owner);
  const values = {
    owner: personName(owner, names),
    holder: personName(holder, names),
    date: absence?.until === undefined ? '' : dateLabel(absence.until, language),
    why:
      absence === undefined
        ? 'given'
        : absence.left === true
          ? 'left'
          : absence.until === undefined
            ? 'open'
            : 'away',
  };
  return translate(language, holder === '' ? 'people.held-by-nobody' : 'people.held-by', values);
}
