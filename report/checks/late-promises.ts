import { translate } from '../messages/translate.ts';
import { yearOf } from '../period/period.ts';
import type { Check } from './check.ts';
import { datesIn } from './dates/dates-in.ts';
import { seasonsIn } from './dates/seasons-in.ts';

/** Answers that promise a thing for a day after it was due (V8). */
export const latePromises: Check = {
  name: 'late-promises',
  find: ({ promises, period, language }) =>
    promises.flatMap(({ where, due, text }) => {
      const days = datesIn(text, yearOf(period)).flatMap(({ iso, text: given, start, end }) =>
        iso === undefined ? [] : [{ first: iso, text: given, start, end }],
      );
      const late = [...days, ...seasonsIn(text)].find(({ first }) => first > due);
      if (late === undefined) return [];
      return [
        {
          where: { ...where, span: { start: late.start, end: late.end } },
          message: translate(language, 'findings.latePromise', { given: late.text, due }),
          expected: due,
          given: late.text,
          confidence: 'likely' as const,
        },
      ];
    }),
};
