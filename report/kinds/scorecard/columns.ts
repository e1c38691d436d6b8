/** The columns of a scorecard: the period itself, the year up to its end, and what the whole year is expected to be. */
export const scorecardColumns = ['period', 'yearToDate', 'estimate'] as const;

export type ScorecardColumn = (typeof scorecardColumns)[number];

/** The name that a column's cells have, shared with the other kinds where they have the same. */
export const cellColumns: Readonly<Record<ScorecardColumn, string>> = {
  period: 'actual',
  yearToDate: 'yearToDateActual',
  estimate: 'estimate',
};

/** The plan's measure with a column's targets. */
export const targetMeasures = {
  period: 'target',
  yearToDate: 'targetToDate',
  estimate: 'annualTarget',
} as const satisfies Readonly<Record<ScorecardColumn, string>>;
