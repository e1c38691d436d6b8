import { translate } from '../messages/translate.ts';
import { toDecimalText } from '../number/decimal.ts';
import { formatValue } from '../number/format-value.ts';
import { comparePeriods } from '../period/period.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Check } from './check.ts';
import type { Subject } from './evidence/subject.ts';
import { jumpOf } from './jump.ts';

/** Figures that are so far from the earlier ones that the hand may have slipped (V5). */
export const plausibility: Check = {
  name: 'plausibility',
  find: ({ subjects, period, language }) =>
    subjects.flatMap((subject) => {
      const { where, label, unit, decimals } = subject;
      const series = seriesOf(subject);
      const now = series.find((point) => point.period === period)?.value;
      const earlier = series
        .filter((point) => comparePeriods(point.period, period) < 0)
        .map(({ value }) => value);
      if (now === undefined) return [];
      const jump = jumpOf(now, earlier);
      if (jump === undefined) return [];
      const print = (value: DecimalText) => formatValue(value, { unit, decimals, language });
      const values = { label, given: print(now), usual: print(toDecimalText(jump.usual)) };
      const message = translate(language, `findings.jump-${jump.sort}`, values);
      const confidence = jump.sort === 'far' ? ('possible' as const) : ('likely' as const);
      return [{ where, message, expected: values.usual, given: values.given, confidence }];
    }),
};

function seriesOf({ points }: Subject) {
  return points
    .filter(({ role, basis }) => role === 'actual' && basis === 'period')
    .toSorted((a, b) => comparePeriods(a.period, b.period));
}
