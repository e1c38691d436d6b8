import { monthName } from '../../period/month-name.ts';
import { endMonthOf } from '../../period/end-month-of.ts';
import { periodOf } from '../../period/period-parts.ts';
import type { PeriodId } from '../../period/period-id.ts';

const ordinals: readonly (readonly string[])[] = [
  ['første', 'fyrste', 'first', '1'],
  ['andre', 'second', '2'],
  ['tredje', 'third', '3'],
];

/**
 * Reads the month or four-month period that a heading names, the year nearest to a report's period where it names none.
 * @example headingPeriod('Neste periode (andre tertial 2019)', '2019-T1') //=> '2019-T2'
 */
export function headingPeriod(heading: string, period: PeriodId): PeriodId | undefined {
  const text = heading.toLowerCase();
  const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text)?.[1];
  const tertial = /(\p{L}+|\d)\.?\s+tertial/u.exec(text)?.[1];
  const number = ordinals.findIndex((names) => tertial !== undefined && names.includes(tertial)) + 1;
  const own = endMonthOf(period);
  if (number > 0)
    return periodOf({ cadence: 'tertial', year: year === undefined ? own.year : Number(year), number });
  const month = Array.from({ length: 12 }, (_, index) => index + 1).find((candidate) =>
    (['nb', 'nn', 'en'] as const).some((language) =>
      new RegExp(String.raw`(?<!\p{L})${monthName(candidate, language).toLowerCase()}(?!\p{L})`, 'u').test(
        text,
      ),
    ),
  );
  if (month === undefined) return undefined;
  const ahead = month - own.number;
  const turn = ahead < -6 ? 1 : ahead > 6 ? -1 : 0;
  return periodOf({
    cadence: 'monthly',
    year: year === undefined ? own.year + turn : Number(year),
    number: month,
  });
}
