import type { ChosenColour } from '../kinds/shared/colour-choice.ts';
import type { Language } from '../language/language.ts';
import type { PeriodId } from '../period/period-id.ts';

interface OfPeriod {
  readonly period?: PeriodId;
  /** A month without its year: the newest such period that there is. */
  readonly month?: number;
}

/** A typed command that changes something. `section` and `item` are as typed; `findTarget` says what they mean. */
export type Command =
  | {
      readonly type: 'answer';
      readonly section?: string;
      /** The lines after the first: values, one a line. Empty when none are given. */
      readonly rest: string;
    }
  | { readonly type: 'submit' | 'suggest'; readonly section?: string }
  | { readonly type: 'confirm' | 'decline' }
  /** Without a period it is the one being reported. */
  | ({ readonly type: 'preview' | 'publish' | 'remind' } & OfPeriod)
  /** `to` is a name as typed; without it, the report or whatever is uncertain. */
  | ({ readonly type: 'arrived' | 'resend'; readonly to?: string } & OfPeriod)
  | ({ readonly type: 'resend-failed' } & OfPeriod)
  /** A page of the delivery log, the first where none is named. */
  | ({ readonly type: 'deliveries'; readonly page: number } & OfPeriod)
  /** Undefined is what was not typed. */
  | {
      readonly type: 'override';
      readonly figure?: string;
      readonly colour?: ChosenColour;
      readonly reason?: string;
    }
  /** `anyway`: said with the gaps in mind. */
  | ({ readonly type: 'approve' | 'lock'; readonly anyway: boolean } & OfPeriod)
  /** Sends something back; `target` is as typed. */
  | { readonly type: 'return'; readonly target?: string; readonly reason?: string }
  /** Gives something to somebody, or ends that; as typed. */
  | { readonly type: 'delegate'; readonly target?: string; readonly to?: string }
  | { readonly type: 'take-back' | 'hand-back'; readonly target?: string }
  /** Says that somebody is away, or back; and puts a reminder off. As typed: only the calendar knows which day is meant. */
  | { readonly type: 'absent' | 'back' | 'snooze'; readonly text: string }
  /** What a coordinator sees in the morning, who would be reminded when, and who can be reached. */
  | ({ readonly type: 'overview' | 'reminder-plan' | 'check-roster' } & OfPeriod)
  | { readonly type: 'use-channel' }
  /** What runs, for an administrator; from anybody else the same words are a question. */
  | { readonly type: 'operations' }
  /** Shows which version is in use and what waits; takes what waits into use. */
  | { readonly type: 'definition' | 'use-definition' }
  | ({ readonly type: 'reopen'; readonly reason?: string } & OfPeriod)
  /** `period` is a period's key, such as 2024-03, or else as typed. */
  | { readonly type: 'open'; readonly period: string }
  /** Undefined when the language named is not one of the bot's. */
  | { readonly type: 'language'; readonly language: Language | undefined }
  /** Wants to be told when a colour changes, or no longer; `subject` is as typed. */
  | { readonly type: 'follow' | 'unfollow'; readonly subject: string }
  /** Shows what the person follows. */
  | { readonly type: 'follows' }
  | { readonly type: 'unchanged'; readonly item?: string }
  /** What the checks ask about an item is right. */
  | { readonly type: 'accept'; readonly item: string; readonly reason?: string }
  | { readonly type: 'nil' | 'not-applicable' | 'later'; readonly item?: string };
