import type { Report } from '../assembly/report.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Acts } from './acts.ts';
import type { Chosen, ChosenCell } from './chosen.ts';
import type { Target } from './question.ts';
import type { Series } from './series/series.ts';
import type { Subject } from './subjects-of.ts';

/** What an answer is made from: only what the person who asks may see. */
export interface AnswerContext {
  readonly report: Report;
  /** The report of the period that the question compares with; undefined where there is none. */
  readonly other: Report | undefined;
  /** A figure through several periods. */
  readonly seriesOf: (target: Target, periods: readonly PeriodId[]) => readonly Series[];
  /** The version of a section that a figure of an earlier period is of; undefined where it is not known to be another than the report's. */
  readonly versionAt?: ((section: string, period: PeriodId) => number | undefined) | undefined;
  /** Who approved and published the report, and when. */
  readonly acts: Acts;
  /** Who chose a colour that is left to a person; undefined where that is not known. */
  readonly chosenBy?: ((of: ChosenCell) => Chosen | undefined) | undefined;
  /** With the sections that the person may see. */
  readonly definition: Definition;
  readonly subjects: readonly Subject[];
  readonly language: Language;
  readonly now: Date;
  /** The person sees only what they answer for themselves. */
  readonly ownOnly: boolean;
  /** The person coordinates, and sees why something comes later. */
  readonly coordinates: boolean;
  /** The name of a person by e-mail address. */
  readonly nameOf: (email: string) => string;
}
