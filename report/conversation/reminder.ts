import type { SnoozeChoice } from './card-action.ts';

/** One combined reminder: everything that one person still owes. */
export interface Reminder {
  readonly reportTitle: string;
  readonly period: string;
  readonly report: string;
  readonly deadline: string;
  readonly overdue: boolean;
  readonly owed: readonly {
    readonly section: string;
    readonly title: string;
    readonly part: number;
    readonly items: readonly string[];
    /** Why somebody is asked for what is another's. */
    readonly given?: string;
    /** The person has typed something that is not delivered. */
    readonly draft?: true;
  }[];
  /** The person has said of all of it that it comes later. */
  readonly promised?: true;
  /** When it may come again instead. */
  readonly later?: readonly SnoozeChoice[];
  /** Who waits for it. */
  readonly waiting?: string;
}
