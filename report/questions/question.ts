import type { Colour } from '../status/status.ts';
import type { ActAsked } from './act-asked.ts';
import type { Area } from './area.ts';
import type { ColumnAsked } from './column-asked.ts';
import type { RequirementsAsked } from './requirements-asked.ts';
import type { When } from './when/when.ts';

/** What a question is about: a section, an item in it, or a row of that item. Nothing at all is the whole report. */
export interface Target {
  readonly section: string;
  readonly item?: string;
  readonly row?: string;
}

/** What every question has. `text` is the question as written. */
export interface QuestionBase {
  readonly text: string;
  /** Words that were not understood, and that the answer therefore does not heed. */
  readonly ignored: readonly string[];
  /** The periods that it is about; without it, the one that is being reported. */
  readonly when?: When;
  /** An ISO date: what was known at the end of that day. */
  readonly asOf?: string;
  /** An ISO date that a deadline is held against; it may lie ahead. */
  readonly dueDay?: string;
  /** The column that the answer gives first. */
  readonly column?: ColumnAsked;
}

/** What a question means, before anything is looked up. */
export type Question = QuestionBase &
  (
    | { readonly intent: 'help' }
    | {
        readonly intent: 'status';
        readonly target?: Target | undefined;
        /** Only how a project is in these areas. */
        readonly areas?: readonly Area[] | undefined;
        /** The year that a prognosis is asked of, seen from the period that is being reported. */
        readonly forecast?: number;
      }
    | {
        readonly intent: 'why';
        readonly target?: Target | undefined;
        readonly areas?: readonly Area[] | undefined;
        /** The colour that the question takes for granted. */
        readonly colour?: Colour | undefined;
      }
    | {
        readonly intent: 'deviations';
        readonly target?: Target | undefined;
        readonly colours: readonly Colour[];
        /** Only what projects have a colour for in these areas. */
        readonly areas?: readonly Area[] | undefined;
        /** Only what has reached its target, or has not: green and target are two things. */
        readonly reached?: boolean | undefined;
      }
    | { readonly intent: 'missing'; readonly target?: Target | undefined }
    | {
        readonly intent: 'delivered';
        readonly target?: Target | undefined;
        /** What was done to the report, where that is asked and not who has handed in. */
        readonly act?: ActAsked;
        /** How large a share is in. */
        readonly share?: true;
        /** Each requirement that is answered, and not only how many. */
        readonly each?: true;
      }
    | { readonly intent: 'deadline'; readonly target?: Target | undefined }
    | { readonly intent: 'responsible'; readonly target?: Target | undefined }
    | { readonly intent: 'on-track'; readonly target?: Target | undefined }
    /** A figure through several periods. */
    | { readonly intent: 'history'; readonly target?: Target | undefined }
    /** Two periods beside each other. */
    | { readonly intent: 'compare'; readonly target?: Target | undefined }
    /** Where the figures are farthest from what was budgeted or aimed at. */
    | { readonly intent: 'largest'; readonly target?: Target | undefined }
    /** What is not as it was in the period before. */
    | { readonly intent: 'changes'; readonly target?: Target | undefined }
    /** The target, the limits and how far from them. */
    | { readonly intent: 'target'; readonly target?: Target | undefined }
    /** What the rest of the year must give, and where it ends. */
    | { readonly intent: 'pace'; readonly target?: Target | undefined }
    | {
        readonly intent: 'milestones';
        readonly target?: Target | undefined;
        readonly which: 'all' | 'late' | 'delivered' | 'coming';
      }
    | { readonly intent: 'risks'; readonly target?: Target | undefined }
    /** Which requirements are to be reported in a period. */
    | {
        readonly intent: 'requirements';
        readonly target?: Target | undefined;
        /** By how often they are reported, or by their own deadline; without it, what a period's report takes up. */
        readonly which?: RequirementsAsked;
      }
    | { readonly intent: 'greeting' }
    | { readonly intent: 'thanks' }
    | { readonly intent: 'unclear'; readonly candidates: readonly Target[] }
    /** `nearest` are questions that would be understood, most alike first. */
    | {
        readonly intent: 'unknown';
        readonly nearest: readonly string[];
        /** What was asked about, when the rest of the question was understood. */
        readonly asked?: string;
      }
  );

export type Intent = Question['intent'];

/** A question of one intent. */
export type QuestionOf<I extends Intent> = Extract<Question, { intent: I }>;
