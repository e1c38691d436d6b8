import type { CardAction } from './card-action.ts';

/** A short message with nothing to fill in: an error that says what to do, a confirmation, a refusal. */
export interface Notice {
  readonly tone: 'good' | 'info' | 'warning' | 'attention';
  readonly title: string;
  readonly text: string;
  /** Questions or commands offered as buttons; each is also typed text that the bot understands. */
  readonly suggestions: readonly string[];
  /** Presses that must mean exactly what was shown, unlike words; first on the card. */
  readonly buttons?: readonly NoticeButton[];
}

export interface NoticeButton {
  readonly title: string;
  readonly action: Extract<
    CardAction,
    {
      type:
        | 'use-definition'
        | 'take-back'
        | 'decline-delegation'
        | 'snooze'
        | 'overview'
        | 'reminder-plan'
        | 'check-roster'
        | 'open-return'
        | 'open-delegate';
    }
  >;
}
