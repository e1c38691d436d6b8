import { periodParts, periodsInYear } from '../period/period-parts.ts';
import type { BandColour } from '../status/find-band.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { aggregateYear } from './aggregate-year.ts';
import { type ProjectionMethod, projectionMethods, projectYear } from './project-year.ts';
import type { YearFigure } from './year-figure.ts';

/** One earlier year seen from one of its periods, by one method, beside how the year ended. */
export interface Replay {
  readonly method: ProjectionMethod;
  readonly year: number;
  /** How many periods had gone. */
  readonly gone: number;
  readonly projected: DecimalText;
  readonly expected: BandColour;
  readonly ended: DecimalText;
  readonly actual: BandColour;
}

/** The earlier years of which every period is known, oldest first. */
export function fullYears(figure: YearFigure): readonly { year: number; values: readonly DecimalText[] }[] {
  const { year: current, cadence } = periodParts(figure.period);
  if (cadence === 'dated') return [];
  return [...figure.years]
    .filter(([year]) => year < current)
    .map(([year, given]) => ({ year, values: given.filter((value) => value !== undefined) }))
    .filter(({ values }) => values.length === periodsInYear[cadence])
    .toSorted((a, b) => a.year - b.year);
}

/**
 * Goes through the full earlier years, and in each through every period but the last, and says what each method would have
 * said then, knowing only what was known then. Years whose end has no colour are left out.
 */
export function replayYears(figure: YearFigure): readonly Replay[] {
  const { aggregation } = figure;
  const years = fullYears(figure);
  return years.flatMap(({ year, values }) => {
    const ended = aggregateYear(aggregation, values);
    const actual = ended && figure.colourOf(ended, year);
    if (ended === undefined || actual === undefined) return [];
    const lastYear = years.find((other) => other.year === year - 1)?.values;
    return values.slice(0, -1).flatMap((_, index) => {
      const gone = index + 1;
      const soFar = aggregateYear(aggregation, values.slice(0, gone));
      if (soFar === undefined) return [];
      const known = { aggregation, soFar, gone, inYear: values.length, lastYear };
      return projectionMethods.flatMap((method): readonly Replay[] => {
        const projected = projectYear(method, known);
        const expected = projected && figure.colourOf(projected, year);
        if (projected === undefined || expected === undefined) return [];
        return [{ method, year, gone, projected, expected, ended, actual }];
      });
    });
  });
}
