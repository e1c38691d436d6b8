/** A period's key: `2024-03` (month), `2024-T1` (four months) or `2024` (year). Made only by `parsePeriod`. */
export type PeriodId = string & { readonly periodId: unique symbol };
