/** The lengths of time that people name, in months; `period` is whatever the report's own are. */
export type TimeUnit = 'period' | 'month' | 'quarter' | 'tertial' | 'half' | 'year';

/** A time as a question names it, before it is known which one that is. */
export type Mention =
  /** `ends`: until it is over, as "før nyttår" says of December. */
  | { readonly type: 'month'; readonly month: number; readonly year?: Year; readonly ends?: true }
  /** The second quarter, the first four months, the first half. */
  | {
      readonly type: 'part';
      readonly unit: 'quarter' | 'tertial' | 'half';
      readonly number: number;
      readonly year?: Year;
    }
  /** Spring is the first, winter (December to February) the fourth. `over`: the nearest that has ended. */
  | {
      readonly type: 'season';
      readonly number: number;
      readonly year?: Year;
      readonly before?: true;
      readonly over?: true;
    }
  | { readonly type: 'year'; readonly year: Year }
  /** The last period of a year. */
  | { readonly type: 'year-end'; readonly year: Year }
  /** `steps` before the one that is being reported, after it when negative, itself when 0. */
  | { readonly type: 'previous'; readonly unit: TimeUnit; readonly steps: number }
  /** So many, the newest last. */
  | { readonly type: 'last'; readonly unit: TimeUnit; readonly count: number }
  /** So many from January on, of a year. */
  | { readonly type: 'first'; readonly unit: TimeUnit; readonly count: number; readonly year?: Year }
  /** The same period a year before. */
  | { readonly type: 'same-last-year' }
  /** From January on. */
  | { readonly type: 'to-date' }
  /** A day: what was known then. */
  | { readonly type: 'date'; readonly day: number; readonly month: number; readonly year?: number }
  | { readonly type: 'days-ago'; readonly days: number }
  /** So many days after the day that was spoken of. */
  | { readonly type: 'day-step'; readonly days: number };

/** A year by its number, or by how many years back it is. */
export type Year = { readonly number: number } | { readonly back: number };

/** What a question says of time: what it names, in its order, and how these belong together. */
export interface TimeSaid {
  readonly mentions: readonly Mention[];
  /** Held against each other, or against the period that is being reported. */
  readonly compares: boolean;
  /** From the first to the last; with one mention, from it until now. Two that are compared too are held the later against the earlier. */
  readonly runs: boolean;
}
