import type { ItemAnswer, SectionAnswers } from '../../report/answer/item-answer.ts';
import type { Taken } from '../../report/answer/taken.ts';
import type { Delegation } from '../../report/definition/standing-in.ts';
import type { PeriodState } from '../../report/assembly/period-state.ts';

/** Which report and period a row belongs to. All rows of one period share a partition. */
export interface PeriodKey {
  readonly report: string;
  readonly period: string;
}

/** A period's state. Moments are ISO 8601 in UTC. */
export interface PeriodRecord extends PeriodKey {
  readonly state: PeriodState;
  readonly definitionVersion: number;
  readonly planVersion?: number;
  readonly openedAt: string;
  readonly deadline: string;
  readonly approvedBy?: string;
  readonly approvedAt?: string;
  /** Version of each section that the approval saw; a later save asks for a new approval. */
  readonly approvedVersions?: Readonly<Record<string, number>>;
  readonly publication: number;
  readonly publishedAt?: string;
  /** Entra object id of who published last; absent in rows of older releases. */
  readonly publishedBy?: string;
  /** Version of each section that the last publication showed. */
  readonly publishedVersions?: Readonly<Record<string, number>>;
  /** What each publication after the first corrected, oldest first. */
  readonly corrections?: readonly Correction[];
  /** What has been given to whom, oldest first; those that are over too. */
  readonly delegations?: readonly Delegation[];
}

/** A publication that changed what had been published. */
export interface Correction {
  readonly at: string;
  /** The sections whose answers it changed. */
  readonly sections: readonly string[];
  /** Those of them that it only gave first answers of: delivered after the publication, not corrected. */
  readonly late?: readonly string[];
}

/**
 * The current answers of one section. `version` counts saves from 1; 0 means nothing is stored.
 * `past` is what earlier periods said, taken when the period opened, so that one partition holds all that a report needs.
 */
export interface SectionRecord extends PeriodKey {
  readonly section: string;
  readonly version: number;
  readonly answers: SectionAnswers;
  readonly savedAt?: string;
  /** Entra object id of the author of the current version. */
  readonly savedBy?: string;
  readonly past: SectionPast;
  /** What other reports of the store give to it, as it was last looked up; absent where it takes nothing. */
  readonly taken?: Taken;
}

/** Entered cells of earlier periods: period → item → cell → text. */
export type SectionPast = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
>;

/** One saved version of a section, kept for ever. */
export interface SectionVersion extends PeriodKey {
  readonly section: string;
  readonly version: number;
  readonly answers: SectionAnswers;
  readonly savedAt: string;
  readonly savedBy: string;
  /** Which items this version changed. */
  readonly changed: readonly string[];
  readonly reason?: string;
}

/** One line of the append-only audit (G1). Never holds answer texts; the versions do. */
export interface AuditEntry extends PeriodKey {
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
  readonly reason?: string;
}

/** Something read from the store, with the tag that a conditional write needs. */
export interface Stored<T> {
  readonly record: T;
  readonly etag: string;
}

export interface PeriodSnapshot {
  readonly period: Stored<PeriodRecord>;
  readonly sections: ReadonlyMap<string, Stored<SectionRecord>>;
}

/** `conflict`: somebody else wrote first; read again. Nothing was written. */
export type WriteResult =
  | { readonly outcome: 'written'; readonly etag: string }
  | { readonly outcome: 'conflict' };

/**
 * Where reports live. Every write is conditional, every query names one partition. Each method rejects with a
 * `StorageError` when the store cannot be reached in time; then it is unknown to nobody whether a write happened:
 * implementations read back by writer token before they answer.
 */
export interface ReportStore {
  /** Creates the period and its sections' rows; `conflict` if the period exists. Safe to repeat after a crash half-way. */
  createPeriod(
    period: PeriodRecord,
    sections: readonly SectionRecord[],
    audit: AuditEntry,
  ): Promise<WriteResult>;
  /**
   * The period and all current answers: one partition query. With `sections` only theirs, a row each, all asked for at once; one that
   * does not exist is absent.
   */
  readPeriod(key: PeriodKey, sections?: readonly string[]): Promise<PeriodSnapshot | undefined>;
  /**
   * What one section says in a period, by itself: one row. It does not tell whether the period is there: a section of one that is being
   * opened has no answers yet, of one that is being imported those that are in. Undefined when there is no such row.
   */
  readSection(key: PeriodKey, section: string): Promise<SectionRecord | undefined>;
  /** All periods of a report, newest first, from the report's own index partition. */
  listPeriods(report: string): Promise<readonly { readonly period: string; readonly imported: boolean }[]>;
  /**
   * Writes the next version of a section (`next.version` = stored version + 1) and its row of history in one step, with lines of
   * audit (at most 90) where there are any.
   */
  saveSection(
    stored: Stored<SectionRecord>,
    next: SectionRecord,
    version: SectionVersion,
    audit?: readonly AuditEntry[],
  ): Promise<WriteResult>;
  /** The versions of one section, or of all where none is named: one partition query. */
  readVersions(key: PeriodKey, section?: string): Promise<readonly SectionVersion[]>;
  /** Replaces the period's record, with a line of audit in one step. */
  savePeriod(stored: Stored<PeriodRecord>, next: PeriodRecord, audit: AuditEntry): Promise<WriteResult>;
  /** Replaces what a section knows of earlier periods, leaving its answers alone. */
  savePast(key: PeriodKey, section: string, past: SectionPast): Promise<void>;
  /** Replaces what a section takes from other reports, leaving its answers and its past alone. */
  saveTaken(key: PeriodKey, section: string, taken: Taken): Promise<void>;
  appendAudit(entry: AuditEntry): Promise<void>;
  readAudit(key: PeriodKey): Promise<readonly AuditEntry[]>;
  /** Keeps what a person has typed but not delivered; the last save wins. Undefined removes it. */
  saveDraft(key: PeriodKey, section: string, person: string, draft: Draft | undefined): Promise<void>;
  readDraft(key: PeriodKey, section: string, person: string): Promise<Draft | undefined>;
  /** Stores the values of an earlier period that no cycle was run for. Repeating it replaces them. */
  importPeriod(
    key: PeriodKey,
    sections: Readonly<Record<string, Readonly<Record<string, ItemAnswer>>>>,
  ): Promise<void>;
}

/** Raw input texts by item and field, as typed. */
export interface Draft {
  readonly savedAt: string;
  readonly inputs: Readonly<Record<string, string>>;
}
