import type { PeriodRef } from './card-action.ts';

/** What a coordinator sees in the morning: who is missing, what has been done about it, and what can be (R7, Q7). */
export interface Overview extends PeriodRef {
  readonly reportTitle: string;
  /** "3 av 6 seksjoner mangler" */
  readonly title: string;
  /** What stands right under it, one sentence each. */
  readonly lead: readonly string[];
  readonly missing: readonly OverviewGap[];
  /** Sections that wait for the others, one sentence each. */
  readonly waiting: readonly string[];
  readonly actions: readonly ('remind-now' | 'open-delegate' | 'resend-failed' | 'deliveries' | 'preview')[];
}

/** What is missing of one section with one person. */
export interface OverviewGap {
  readonly section: string;
  /** "Hanne Holm", or who has it instead and why. */
  readonly who: string;
  readonly deadline: string;
  readonly overdue: boolean;
  /** "Sykefravær, AML-brudd (kommer senere)" */
  readonly items: string;
  /** What has been done, and what stands in the way: "Påminnet 11. april kl. 09:00". */
  readonly notes: readonly { readonly text: string; readonly trouble: boolean }[];
}
