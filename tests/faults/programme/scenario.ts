import type { Finding } from '../recorded.ts';

export interface ScenarioOptions {
  readonly seed: number;
  /** The marks, or a reduced run of a minute or less. */
  readonly full: boolean;
  /** Other sizes than the run's own, for whoever looks into something. */
  readonly owners?: number;
  readonly kills?: number;
  readonly months?: number;
  /** T1: how many bots, run after run. */
  readonly instances?: readonly number[];
  /** The failpoints to stop at, instead of the run's own choice. */
  readonly failpoints?: readonly string[];
  /** So many times as many faults of the connector as the run's own. */
  readonly faulty?: number;
}

/** What a scenario came to: its invariants, and figures for the record. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly figures: Readonly<Record<string, number | string>>;
}

/** One part of the programme. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly run: (options: ScenarioOptions) => Promise<Outcome>;
}
