/**
 * What a press on a card means, after its data has been parsed strictly. Says what is wanted, never who wants it: the
 * person is known from the activity alone. Old cards outlive releases: a verb no longer known becomes `unknown`.
 */
export type CardAction =
  | ({ readonly type: 'submit' | 'draft' | 'later' } & FormRef & { readonly inputs: FormInputs })
  /** Fills the empty texts of a form from its figures; stores nothing. */
  | ({ readonly type: 'suggest' } & FormRef & { readonly inputs: FormInputs })
  /** To another card of the same item; what was typed is kept as a draft. */
  | ({ readonly type: 'turn-to'; readonly to: number; readonly inputs: FormInputs } & FormRef)
  | ({ readonly type: 'open-form' } & FormRef)
  /** Lets go of what was typed where somebody else has saved in the meantime. */
  | ({ readonly type: 'keep-stored' } & FormRef)
  /** Says why the promised items of a form come later, or when. */
  | ({ readonly type: 'later-reason' } & FormRef & PromisedItems & { readonly inputs: FormInputs })
  /** An item is as it was last period. */
  | ({ readonly type: 'unchanged'; readonly item: string } & FormRef)
  /** What a check asks about is right; `finding` is its key. */
  | ({ readonly type: 'accept'; readonly finding: string; readonly inputs: FormInputs } & FormRef)
  /** The same said by a coordinator, of something that the preview lists; `section` has the answer it is kept with. */
  | ({
      readonly type: 'accept-in-preview';
      readonly section: string;
      readonly finding: string;
      readonly inputs: FormInputs;
    } & PeriodRef)
  | ({ readonly type: 'why' } & FormRef)
  | ({ readonly type: 'override' } & FormRef & { readonly inputs: FormInputs })
  | ({ readonly type: 'open-override' | 'receipt' } & FormRef)
  | ({ readonly type: 'preview' | 'approve' | 'publish' | 'lock' } & PeriodRef)
  | ({ readonly type: 'remind-now' } & PeriodRef)
  /** Who got what; and once more to those who did not. */
  | ({ readonly type: 'deliveries' | 'resend-failed' } & PeriodRef)
  /** What a coordinator found about a post that nobody knew the fate of: it is there, or it must be sent again. */
  | ({ readonly type: 'arrived' | 'resend' } & PeriodRef)
  /** Opens the card that asks what is sent back and why, or what is given to whom; `section` stands in it already. */
  | ({ readonly type: 'open-return' | 'open-delegate' } & PeriodRef & { readonly section?: string })
  | ({ readonly type: 'return' | 'delegate' } & PeriodRef & { readonly inputs: FormInputs })
  | ({ readonly type: 'absence' } & PeriodRef & { readonly inputs: FormInputs })
  /** Opens the card that asks when the person is away. */
  | ({ readonly type: 'open-absence' } & PeriodRef)
  /** Ends a delegation: whoever gave it takes it back, or whoever has it says no. */
  | ({ readonly type: 'take-back' | 'decline-delegation' } & HandRef)
  /** A reminder comes later instead. */
  | ({ readonly type: 'snooze'; readonly until: SnoozeChoice } & PeriodRef)
  /** What a coordinator sees in the morning, who would be reminded when, and who can be reached at all. */
  | ({ readonly type: 'overview' | 'reminder-plan' | 'check-roster' } & PeriodRef)
  | DefinitionRef
  | FollowRef
  | { readonly type: 'ask'; readonly question: string }
  | { readonly type: 'unknown'; readonly verb: string };

/** The items that a card promised; cards of older releases do not say. */
export interface PromisedItems {
  readonly items?: readonly string[];
}

export interface PeriodRef {
  readonly report: string;
  readonly period: string;
}

/** What a person wants to be told of when its colour changes, or no longer. */
export interface FollowRef {
  readonly type: 'follow' | 'unfollow';
  readonly report: string;
  readonly section: string;
  readonly item?: string;
  readonly row?: string;
}

/** What somebody was given: a whole section, or one item of it. */
export interface HandRef extends PeriodRef {
  readonly section: string;
  readonly item?: string;
}

/** When a reminder comes again, as a button says it. */
export const snoozeChoices = ['afternoon', 'tomorrow', 'next-week'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

/** Takes versions into use that were shown beside what was in use then. */
export interface DefinitionRef {
  readonly type: 'use-definition';
  readonly report: string;
  /** The number of the use that the card was made from. */
  readonly number: number;
  readonly version: number;
  /** E.g. `2024:1 2025:3`: the version of each year's plan. */
  readonly plans: string;
}

export interface FormRef extends PeriodRef {
  readonly section: string;
  readonly part: number;
  /** The stored version that the card was made from. */
  readonly version: number;
}

/**
 * What was typed, by `item/field` (e.g. `sick-leave/short`), `item/comment`, and `item/nil` ("true" for an explicit
 * nothing). An input that the card had and the client left out is absent.
 */
export type FormInputs = Readonly<Record<string, string>>;
