import type { ChosenColour } from '../kinds/shared/colour-choice.ts';
import type { Language } from '../language/language.ts';

/** A typed command that changes something. `section` and `item` are as typed; `findTarget` says what they mean. */
export type Command =
  | {
      readonly type: 'answer';
      readonly section?: string;
      /** The lines after the first: values, one a line. Empty when none are given. */
      readonly rest: string;
    }
  | { readonly type: 'submit'; readonly section?: string }
  | { readonly type: 'confirm' | 'decline' | 'preview' | 'publish' | 'remind' }
  | { readonly type: 'arrived' | 'resend' }
  /** Undefined is what was not typed. */
  | {
      readonly type: 'override';
      readonly figure?: string;
      readonly colour?: ChosenColour;
      readonly reason?: string;
    }
  /** `anyway`: said with the gaps in mind. */
  | { readonly type: 'approve' | 'lock'; readonly anyway: boolean }
  | { readonly type: 'use-channel' }
  | { readonly type: 'reopen'; readonly reason?: string }
  /** `period` is a period's key, such as 2024-03, or else as typed. */
  | { readonly type: 'open'; readonly period: string }
  /** Undefined when the language named is not one of the bot's. */
  | { readonly type: 'language'; readonly language: Language | undefined }
  | { readonly type: 'unchanged'; readonly item?: string }
  | { readonly type: 'nil' | 'not-applicable' | 'later'; readonly item?: string };
