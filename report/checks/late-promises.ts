import { translate } from '../messages/translate.ts';
import { yearOf } from '../period/period.ts';
import type { Check } from './check.ts';
import { datesIn } from './dates/dates-in.ts';
import { monthsIn } from './dates/months-in.ts';
import { seasonsIn } from './dates/seasons-in.ts';

/** Answers that promise a thing for a day after it was due (V8). */
export const latePromises: Check = {
  name: 'late-promises',
  find: ({ promises, period, language }) =>
    promises.flatMap(({ where, due, text }) => {
      const days = datesIn(text, yearOf(period)).flatMap(({ iso, text: given, start, end }) =>
        iso === undefined ? [] : [{ first: iso, text: given, start, end }],
      );
      const isLate = ({ first }: { readonly first: string }) => first > due;
      const certain = [...days, ...seasonsIn(text)].find(isLate);
      // Which year a month without one is of is a guess.
      const late = certain ?? monthsIn(text, yearOf(period)).find(isLate);
      if (late === undefined) return [];
      return [
        {
          where: { ...where, span: { start: late.start, end: late.end } },
          message: translate(language, 'findings.latePromise', { given: late.text, due }),
          expected: due,
          given: late.text,
          confidence: certain === undefined ? ('possible' as const) : ('likely' as const),
        },
      ];
    }),
};
