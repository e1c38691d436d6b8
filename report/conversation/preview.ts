import type { PeriodState } from '../assembly/period-state.ts';
import type { Status } from '../status/status.ts';

/** The coordinator's view before publishing: who is ready, what is missing, and what may be done next. */
export interface Preview {
  readonly report: string;
  readonly period: string;
  readonly reportTitle: string;
  /** What the card is: "Forhåndsvisning", "Publisert 15. april 2024 kl. 10:02 i Ledergruppen", or what has just changed. */
  readonly heading: string;
  /** What the coordinator must know before anything else, one sentence each. */
  readonly news: readonly string[];
  readonly state: PeriodState;
  /** "Under innsamling · frist fredag 12. april kl. 12:00" */
  readonly stateText: string;
  readonly answered: number;
  readonly total: number;
  readonly overall: Status;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly ready: boolean;
    readonly status: Status;
    /** "2 av 4 punkter · Hanne Hansen · frist 12. april kl. 12:00" */
    readonly detail: string;
    /** Who has it in hand where that is not the owner, and why, one sentence each; absent when the owner has all of it. */
    readonly held?: readonly string[];
    /** Missing item titles. */
    readonly missing: readonly string[];
  }[];
  /** How many sections of a very long report are not named; absent when all are. */
  readonly unlisted?: string;
  /** Deliveries that did not arrive, one sentence each. */
  readonly undelivered: readonly string[];
  /** What the checks ask about, at most five and how many more; absent when there is nothing. */
  readonly findings?: readonly string[];
  /** Where each of them is accepted, in the same order; null for one that cannot be. Absent in a locked period. */
  readonly acceptable?: readonly ({ readonly section: string; readonly finding: string } | null)[];
  /** What of it somebody has said is right, with their reasons; absent when there is nothing. */
  readonly accepted?: readonly string[];
  /** Saved after the last publication, so a new publication would correct the post. */
  readonly changedSincePublication: readonly string[];
  readonly actions: readonly (
    | 'arrived'
    | 'resend'
    | 'approve'
    | 'publish'
    | 'lock'
    | 'remind-now'
    | 'open-return'
  )[];
}
