import type { Language } from '../language/language.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Judgement, Milestone, Promise, Roll, TimeSpan } from './evidence/judged.ts';
import type { Change, EntryTable, Share, Sum, VarianceColumn, YearToDate } from './evidence/relations.ts';
import type { Subject } from './evidence/subject.ts';
import type { TakenFigure, TakenText } from './evidence/taken.ts';
import type { LabelList, Passage, StatusText } from './evidence/texts.ts';

/** What may be checked, each sort in a list of its own: whoever has one of them can have it checked alone. */
export interface Evidence {
  readonly sums: readonly Sum[];
  readonly variances: readonly VarianceColumn[];
  readonly entries: readonly EntryTable[];
  readonly yearsToDate: readonly YearToDate[];
  readonly shares: readonly Share[];
  readonly changes: readonly Change[];
  /** Figures with their earlier values, under the names that people use for them. */
  readonly subjects: readonly Subject[];
  readonly passages: readonly Passage[];
  readonly statusTexts: readonly StatusText[];
  readonly labels: readonly LabelList[];
  readonly milestones: readonly Milestone[];
  readonly spans: readonly TimeSpan[];
  readonly promises: readonly Promise[];
  readonly judgements: readonly Judgement[];
  readonly rolls: readonly Roll[];
  readonly takenFigures: readonly TakenFigure[];
  readonly takenTexts: readonly TakenText[];
}

export interface CheckInput extends Evidence {
  /** The language of the messages. Texts are read in all three. */
  readonly language: Language;
  /** The period that is reported. */
  readonly period: PeriodId;
  /** The ISO date that the report describes, most often the last day of its period. */
  readonly asOf: string;
}

/** Completes what there is to check with empty lists for the rest. */
export function checkInput(
  input: Partial<Evidence> & Pick<CheckInput, 'language' | 'period' | 'asOf'>,
): CheckInput {
  return {
    sums: [],
    variances: [],
    entries: [],
    yearsToDate: [],
    shares: [],
    changes: [],
    subjects: [],
    passages: [],
    statusTexts: [],
    labels: [],
    milestones: [],
    spans: [],
    promises: [],
    judgements: [],
    rolls: [],
    takenFigures: [],
    takenTexts: [],
    ...input,
  };
}
