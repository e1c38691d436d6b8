import { translate } from '../messages/translate.ts';
import type { Check } from './check.ts';
import { firstDayOf } from '../period/period.ts';
import type { Found } from './finding.ts';

/** Phases that end before they begin, or are reported as running after their end (V7). */
export const timeSpans: Check = {
  name: 'time-spans',
  find: ({ spans, period, language }) =>
    spans.flatMap(({ where, label, start, end, running }): readonly Found[] => {
      const values = { label, start, end };
      if (end < start)
        return [
          {
            where,
            message: translate(language, 'findings.spanTurned', values),
            given: `${start}/${end}`,
            confidence: 'sure',
          },
        ];
      if (!running || end >= firstDayOf(period)) return [];
      const message = translate(language, 'findings.spanOver', { label, end });
      return [{ where, message, given: end, confidence: 'likely' }];
    }),
};
