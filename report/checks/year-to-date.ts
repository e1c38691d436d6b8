import { translate } from '../messages/translate.ts';
import { addDecimals, divideDecimals, roundDecimal, toDecimalText } from '../number/decimal.ts';
import { formatValue } from '../number/format-value.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Check } from './check.ts';
import type { YearToDate } from './evidence/relations.ts';
import { isWithin, roundingTolerance } from './tolerance.ts';

/** Figures that count from 1 January and are not what the periods of the year give; unknown periods are not guessed (V3). */
export const yearToDate: Check = {
  name: 'year-to-date',
  find: ({ yearsToDate, language }) =>
    yearsToDate.flatMap((figure) => {
      const { where, label, value, unit, decimals, aggregation } = figure;
      const known = figure.periods.filter((period) => period !== undefined);
      if (known.length === 0 || known.length < figure.periods.length) return [];
      const wanted = aggregated(known, aggregation, decimals);
      if (isWithin(value, wanted, toleranceOf(known.length, figure))) return [];
      const expected = formatValue(wanted, { unit, decimals, language });
      const given = formatValue(value, { unit, decimals, language });
      const message = translate(language, 'findings.yearToDate', { label, expected, given });
      return [{ where, message, expected, given, confidence: 'likely' }];
    }),
};

function aggregated(
  periods: readonly DecimalText[],
  aggregation: YearToDate['aggregation'],
  decimals: number,
): DecimalText {
  if (aggregation === 'last') return periods.at(-1) ?? toDecimalText('0');
  const sum = addDecimals(...periods);
  return aggregation === 'sum'
    ? sum
    : roundDecimal(divideDecimals(sum, toDecimalText(periods.length), decimals + 6), decimals);
}

function toleranceOf(count: number, { aggregation, decimals }: YearToDate): DecimalText {
  if (aggregation === 'last') return toDecimalText('0');
  return roundingTolerance(aggregation === 'sum' ? count : 1, decimals);
}
