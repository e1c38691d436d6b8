import { translate } from '../messages/translate.ts';
import { yearOf } from '../period/period.ts';
import type { Check } from './check.ts';
import { datesIn } from './dates/dates-in.ts';

/** Reports speak of plans and of history, but hardly of another generation. */
const farYears = 25;

/** Days that no calendar has, and years that are far off (V7). */
export const impossibleDates: Check = {
  name: 'impossible-dates',
  find: ({ passages, period, language }) => {
    const year = yearOf(period);
    return passages.flatMap(({ where, text }) =>
      datesIn(text, year).flatMap(({ start, end, text: given, iso }) => {
        const isFar = iso !== undefined && Math.abs(Number(iso.slice(0, 4)) - year) > farYears;
        if (iso !== undefined && !isFar) return [];
        return [
          {
            where: { ...where, span: { start, end } },
            message: translate(language, isFar ? 'findings.farDate' : 'findings.impossibleDate', { given }),
            given,
            confidence: isFar ? ('likely' as const) : ('sure' as const),
          },
        ];
      }),
    );
  },
};
