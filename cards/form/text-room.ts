import type { Language } from '../../report/language/language.ts';

/** How many characters of each text in a form the card can hold, by `item/field`; what is not named fits whole. */
export type TextRoom = ReadonlyMap<string, number>;

/** What the parts of a form need to know besides themselves. */
export interface FormSetting {
  readonly language: Language;
  /** Makes the input ids new on each rendering. */
  readonly token: string;
  readonly room: TextRoom;
  /** Stacks the figures that stand side by side where columns cannot be shown; doubles what they take of the card. */
  readonly stacked: boolean;
}
