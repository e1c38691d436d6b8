import type { ItemChange } from '../kinds/kind.ts';
import type { Language } from '../language/language.ts';
import type { Status } from '../status/status.ts';
import type { Block, Note } from '../value/block.ts';
import type { Cell } from '../value/cell.ts';
import type { PeriodState } from './period-state.ts';

/** A finished report, in one language, free of any output format. Moments are ISO 8601 in UTC. */
export interface Report {
  readonly id: string;
  readonly period: string;
  readonly organisation: string;
  /** "Virksomhetsrapport mars 2024" */
  readonly title: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly state: PeriodState;
  readonly definitionVersion: number;
  readonly planVersion: number | undefined;
  /** How many times it has been published; 0 before the first. */
  readonly publication: number;
  /** Read in from before the bot was there: nobody was asked, and no deadline held. */
  readonly imported?: boolean;
  readonly assembledAt: string;
  /** Worst-of the sections, or a person's assessment where the definition has one. */
  readonly overall: Status;
  readonly sections: readonly ReportSection[];
  readonly changes: readonly StatusChange[];
  readonly missing: readonly Missing[];
  /** Absent when the definition explains none; in alphabetical order. */
  readonly abbreviations?: readonly { readonly short: string; readonly meaning: string }[];
}

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  /** Stored version of the answers; 0 when nothing is stored. */
  readonly version: number;
  readonly answeredAt?: string;
  readonly items: readonly ReportItem[];
  /** The section's footnotes; absent when it has none. */
  readonly notes?: readonly Note[];
}

export interface ReportItem {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: 'outstanding' | 'answered' | 'nil' | 'not-applicable' | 'later';
  readonly status?: Status;
  readonly cells: readonly Cell[];
  readonly blocks: readonly Block[];
  readonly comment?: string;
  /** Figures without a colour that are so far from their budget that the comment explains them. */
  readonly material?: readonly Pick<Cell, 'id' | 'column'>[];
  /** Printed in place of the content for nil and not applicable. */
  readonly sentence?: string;
  /** What else than colours differs from the period before; absent when nothing does. */
  readonly changes?: readonly ItemChange[];
}

/** A cell or section whose colour differs from the previous period's. */
export interface StatusChange {
  readonly section: string;
  readonly item?: string;
  readonly cell?: string;
  readonly label: string;
  readonly from: Status['colour'];
  readonly to: Status['colour'];
  /** "67 % → 62 %", already formatted. */
  readonly values?: string;
}

/** A gap in the report: what, who and until when. */
export interface Missing {
  readonly section: string;
  readonly sectionTitle: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly later: boolean;
    /** Why it comes later, or when; for the coordinator alone. */
    readonly reason?: string;
    /** Why the coordinator has sent it back; for those who answer and the coordinator alone. */
    readonly returned?: string;
  }[];
  readonly owner: string;
  /** Who has it in hand when that is not the owner; empty when nobody has. */
  readonly holder?: string;
  /** ISO 8601, UTC. */
  readonly deadline: string;
  readonly overdue: boolean;
  /** The section waits for other sections and is not open yet. */
  readonly waiting: boolean;
}
