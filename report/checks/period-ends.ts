import { translate } from '../messages/translate.ts';
import { monthName } from '../period/month-name.ts';
import type { Check } from './check.ts';

/** What a report is called after, and how many months it is about. */
const lengths: readonly (readonly [RegExp, number])[] = [
  [/^(?:tertial|four-month)/iu, 4],
  [/^(?:kvartal|quarter)/iu, 3],
  [/^(?:halvår|half-year)/iu, 6],
];

const monthNumbers: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    (['nb', 'nn', 'en'] as const).map((language) => [monthName(month, language).toLowerCase(), month]),
  ),
);

const named = new RegExp(
  String.raw`(?<![\p{L}])(?<report>(?:tertial|kvartal|halvår)s?rapport\p{L}*|(?:four-month|quarterly|half-year(?:ly)?) report)\s+(?:pr\.?|per|as of|as at)\s+(?<month>${[...monthNumbers.keys()].join('|')})(?![\p{L}])`,
  'giu',
);

/** A report of four, three or six months that is said to be as of a month that none of them ends in: "tertialrapport pr. mars". */
export const periodEnds: Check = {
  name: 'period-ends',
  find: ({ passages, language }) =>
    passages.flatMap(({ where, text, heading }) =>
      [heading ?? '', text].flatMap((written, index) =>
        [...written.matchAll(named)].flatMap((match) => {
          const { report = '', month = '' } = match.groups ?? {};
          const length = lengths.find(([pattern]) => pattern.test(report))?.[1];
          const number = monthNumbers.get(month.toLowerCase());
          if (length === undefined || number === undefined || number % length === 0) return [];
          const given = match[0];
          const expected = monthName(Math.ceil(number / length) * length, language).toLowerCase();
          const message = translate(language, 'findings.periodEnd', { given, expected });
          const span = { start: match.index, end: match.index + given.length };
          const place = index === 0 ? where : { ...where, span };
          return [{ where: place, message, expected, given, confidence: 'likely' as const }];
        }),
      ),
    ),
};
