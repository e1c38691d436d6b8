import { translate } from '../messages/translate.ts';
import { periodLabel } from '../period/period-label.ts';
import { lastMonthOf, nextPeriod } from '../period/period.ts';
import { periodParts } from '../period/period-parts.ts';
import type { Check } from './check.ts';
import { headingPeriod } from './dates/heading-period.ts';

const next = /(?<![\p{L}])(?:neste|next)(?![\p{L}])/iu;
const current = /(?<![\p{L}])(?:denne|inneværende|this|current)(?![\p{L}])/iu;

/** Headings that name another period than the one they are for: "Neste rapporteringsperiode (april)" in April's report (V7). */
export const periodNames: Check = {
  name: 'period-names',
  find: ({ passages, period, language }) =>
    passages.flatMap(({ where, heading = '' }) => {
      const isNext = next.test(heading);
      if (!isNext && !current.test(heading)) return [];
      const named = headingPeriod(heading, period);
      if (named === undefined) return [];
      // A four-month report may be put together from monthly ones.
      const base = periodParts(named).cadence === periodParts(period).cadence ? period : lastMonthOf(period);
      const wanted = isNext ? nextPeriod(base) : base;
      if (named === wanted) return [];
      const expected = periodLabel(wanted, language);
      const message = translate(language, 'findings.periodName', { given: heading, expected });
      return [{ where, message, expected, given: heading, confidence: 'sure' as const }];
    }),
};
