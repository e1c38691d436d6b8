import { addDays } from '../calendar/iso-date.ts';
import { translate } from '../messages/translate.ts';
import { firstDayAfter, firstDayOf, yearOf } from '../period/period.ts';
import type { Check } from './check.ts';
import { datesIn } from './dates/dates-in.ts';
import { seasonsIn } from './dates/seasons-in.ts';
import { clausesOf } from './prose/clauses.ts';

/** Verbs of what is still to come, and of what has been. */
const toCome = String.raw`vil|skal|planlegges?|planlagt|forventes?|forventa|ventes|tas sikte på|settes|produksjonssettes|will|shall|is planned|is expected`;
const been = String.raw`ble|vart|blei|har|hadde|var|skulle|was|were|has|had`;
const verbs = new RegExp(String.raw`(?<![\p{L}])(?:${toCome}|${been})(?![\p{L}])`, 'giu');
const past = new RegExp(`^(?:${been})$`, 'iu');

/** Plans for the next period with a date that has passed, and sentences about what will be in a time that is over (V7). */
export const staleDates: Check = {
  name: 'stale-dates',
  find: ({ passages, period, language }) => {
    const over = firstDayOf(period);
    const reported = addDays(firstDayAfter(period), -1);
    return passages.flatMap(({ where, text, next }) =>
      clausesOf(text).flatMap((clause) => {
        const days = datesIn(clause.text, yearOf(period)).flatMap(({ iso, hasYear, ...place }) =>
          iso !== undefined && (next === true ? iso <= reported : hasYear && iso < over) ? [place] : [],
        );
        const stretches = seasonsIn(clause.text).filter(({ after }) => after <= over);
        return [...days, ...stretches]
          .filter(({ start }) => isToCome(clause.text.slice(0, start), next === true))
          .map((place) => ({
            where: { ...where, span: { start: clause.start + place.start, end: clause.start + place.end } },
            message: translate(language, 'findings.staleDate', { given: place.text }),
            given: place.text,
            confidence: 'likely' as const,
          }));
      }),
    );
  },
};

/** The last verb before the day decides: "ble lagt fram 11. desember 2023 og skal behandles". */
function isToCome(before: string, planned: boolean): boolean {
  const last = [...before.matchAll(verbs)].at(-1)?.[0];
  return last === undefined ? planned : !past.test(last);
}
