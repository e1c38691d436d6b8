/**
 * A period's key: `2024-03` (month), `2024-T1` (four months), `2024` (year), or `2023-11-29--2024-03-11` for the days from
 * one date to another. Made only by `parsePeriod`.
 */
export type PeriodId = string & { readonly periodId: unique symbol };
