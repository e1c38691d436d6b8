import type { Colour } from '../status/status.ts';

/** What a question is about: a section, an item in it, or a row of that item. Nothing at all is the whole report. */
export interface Target {
  readonly section: string;
  readonly item?: string;
  readonly row?: string;
}

/** A month or year that the question names; `relative` is "forrige", "i fjor", "siste 12 måneder". */
export interface TimeMention {
  readonly month?: number;
  readonly year?: number;
  readonly relative: boolean;
}

/** What every question has. `text` is the question as written. */
export interface QuestionBase {
  readonly text: string;
  /** Words that were not understood, and that the answer therefore does not heed. */
  readonly ignored: readonly string[];
  readonly time?: TimeMention;
}

/** What a question means, before anything is looked up. */
export type Question = QuestionBase &
  (
    | { readonly intent: 'help' }
    | { readonly intent: 'status'; readonly target?: Target | undefined }
    | {
        readonly intent: 'why';
        readonly target?: Target | undefined;
        /** The colour that the question takes for granted. */
        readonly colour?: Colour | undefined;
      }
    | {
        readonly intent: 'deviations';
        readonly target?: Target | undefined;
        readonly colours: readonly Colour[];
      }
    | { readonly intent: 'missing'; readonly target?: Target | undefined }
    | { readonly intent: 'delivered'; readonly target?: Target | undefined }
    | { readonly intent: 'deadline'; readonly target?: Target | undefined }
    | { readonly intent: 'responsible'; readonly target?: Target | undefined }
    | { readonly intent: 'on-track'; readonly target?: Target | undefined }
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
