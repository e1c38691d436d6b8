import { languages } from '../../language/language.ts';
import { monthName } from '../../period/month-name.ts';
import { once } from '../../remembered/once.ts';
import { isSlip } from '../is-slip.ts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const lengths = ['long', 'short'] as const;

/** A word as long as this may have one typing error and still be a month. */
const longEnough = 6;

/** Shorter than this it may begin another word. */
const shortestBeginning = 4;

/** The number of a month by its name in any of the languages. @example monthOf('februar') //=> 2 */
export function monthOf(word: string): number | undefined {
  return months.find((month) => namesOf(month).includes(word));
}

/** The same, also with one typing error in a long name. @example nearMonth('febuar') //=> 2 */
export function nearMonth(word: string): number | undefined {
  const exact = monthOf(word) ?? begun(word);
  if (exact !== undefined || word.length < longEnough) return exact;
  return months.find((month) =>
    namesOf(month).some((name) => name.length >= longEnough && isSlip(word, name)),
  );
}

/** "febr", "sept": the first four letters or more of one month. */
function begun(word: string): number | undefined {
  if (word.length < shortestBeginning) return undefined;
  return months.find((month) => namesOf(month).some((name) => name.startsWith(word)));
}

const names = once(() =>
  months.map((month) =>
    languages.flatMap((language) =>
      lengths.map((length) => monthName(month, language, length).toLowerCase()),
    ),
  ),
);

function namesOf(month: number): readonly string[] {
  return names()[month - 1] ?? [];
}
