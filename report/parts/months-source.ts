import { listText } from '../language/list-text.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { periodLabel } from '../period/period-label.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { MonthsFigure } from './figure-of-months.ts';
import type { FromCell } from './from-schema.ts';

/**
 * Says what a figure is made of.
 * @example monthsSource(figure, 'sum', 'nb') //=> 'summen av januar–april 2024'
 */
export function monthsSource(
  { months }: Pick<MonthsFigure, 'months'>,
  how: FromCell['aggregate'],
  language: Language,
): string {
  const label = (month: PeriodId | undefined, year: boolean) =>
    month === undefined ? '' : periodLabel(month, language, { year });
  return translate(language, `parts.${how}`, {
    first: label(months[0], false),
    last: label(months.at(-1), true),
  });
}

/** Names periods with their years. @example periodNames(['2024-02', '2024-04'], 'nb') //=> 'februar 2024 og april 2024' */
export function periodNames(periods: readonly PeriodId[], language: Language): string {
  return listText(
    periods.map((period) => periodLabel(period, language, { year: true })),
    language,
  );
}
