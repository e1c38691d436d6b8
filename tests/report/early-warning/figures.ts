import type { YearFigure } from '../../../report/early-warning/year-figure.ts';
import { toDecimalText } from '../../../report/number/decimal.ts';
import { yearColour } from '../../../report/kinds/shared/year-colour.ts';
import { period } from '../kinds/example.ts';

type Years = Readonly<Record<number, readonly (string | undefined)[]>>;

const limits = {
  sum: { green: '>= 30', yellow: '>= 24 and < 30', red: '< 24' },
  mean: { green: '>= 6', yellow: '>= 5 and < 6', red: '< 5' },
  last: { green: '<= 10', yellow: '> 10 and <= 15', red: '> 15' },
} as const;

/** A figure of three periods a year, with these earlier years, seen in a period with so much so far. */
export function figureOf(
  aggregation: YearFigure['aggregation'],
  years: Years,
  at = '2023-T1',
  soFar?: string,
): YearFigure {
  const row = {
    unit: 'count',
    decimals: 0,
    direction: aggregation === 'last' ? 'lower' : 'higher',
  } as const;
  return {
    id: 'a',
    label: 'A',
    ...row,
    aggregation,
    period: period(at),
    soFar: soFar === undefined ? undefined : toDecimalText(soFar),
    target: undefined,
    years: new Map(
      Object.entries(years).map(([year, values]) => [
        Number(year),
        values.map((value) => (value === undefined ? undefined : toDecimalText(value))),
      ]),
    ),
    colourOf: (value, year) =>
      yearColour({ bands: limits[aggregation] }, value, {
        ...row,
        period: period(`${year}-T1`),
        target: undefined,
        baseline: undefined,
        language: 'nb',
      }),
  };
}
