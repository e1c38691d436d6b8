import type { FormRef } from '../conversation/card-action.ts';

/** The longest reason that is taken: a line for the coordinator. */
export const promiseReasonAtMost = 300;

/** The one input of it, as `item/field`. */
export const promiseReasonInput = 'later/reason';

/** What an owner sees who has promised an answer for later: what is noted, and room to say why, or when it comes (C5). */
export interface PromiseForm extends FormRef {
  readonly reportTitle: string;
  /** The ids of what is promised, so that the reason goes to nothing else. */
  readonly items: readonly string[];
  readonly title: string;
  /** "Notert: Sykefravær kommer senere. …" */
  readonly noted: string;
  /** The reason as it was given, or as it was typed and refused. */
  readonly reason: string;
  readonly problem?: string;
}
