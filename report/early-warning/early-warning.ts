import { periodParts, periodsInYear } from '../period/period-parts.ts';
import type { BandColour } from '../status/find-band.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { type BackTest, backTest, type Calibration } from './back-test.ts';
import { type KnownSoFar, type ProjectionMethod, projectYear } from './project-year.ts';
import { fullYears } from './replay-years.ts';
import type { YearFigure } from './year-figure.ts';

/** Where the year is likely to end, and how far that can be trusted. */
export type EarlyWarning = {
  /** Of the current year. */
  readonly projected: DecimalText;
} & (
  | {
      readonly type: 'tried';
      readonly method: ProjectionMethod;
      readonly colour: BandColour;
      readonly calibration: Calibration;
    }
  /** The rest goes as so far; the colour is not told, because nobody knows how often it would be right. */
  | { readonly type: 'untried'; readonly fullYears: number }
  /** Nothing gives the year a colour. */
  | { readonly type: 'colourless' }
);

/**
 * Projects the year by the method that did best on the earlier years and can be used now, with its record for this time of the
 * year (K12). Undefined when nothing is known of the year, or it is over.
 */
export function earlyWarning(
  figure: YearFigure,
  tested: BackTest = backTest(figure),
): EarlyWarning | undefined {
  const known = knownNow(figure);
  const straight = known && projectYear('straight', known);
  if (known === undefined || straight === undefined) return undefined;
  const { year } = periodParts(figure.period);
  if (figure.colourOf(straight, year) === undefined) return { projected: straight, type: 'colourless' };
  for (const { method, calibration } of tested.methods) {
    const projected = projectYear(method, known);
    const colour = projected && figure.colourOf(projected, year);
    const own = calibration.find(({ gone }) => gone === known.gone);
    if (projected !== undefined && colour !== undefined && own !== undefined)
      return { projected, type: 'tried', method, colour, calibration: own };
  }
  return { projected: straight, type: 'untried', fullYears: tested.fullYears.length };
}

function knownNow(figure: YearFigure): KnownSoFar | undefined {
  const parts = periodParts(figure.period);
  // Dates are no even share of a year.
  if (parts.cadence === 'dated') return undefined;
  const { cadence, year, number } = parts;
  const inYear = periodsInYear[cadence];
  if (figure.soFar === undefined || number >= inYear) return undefined;
  const { aggregation, soFar } = figure;
  const lastYear = fullYears(figure).find((full) => full.year === year - 1)?.values;
  return { aggregation, soFar, gone: number, inYear, lastYear };
}
