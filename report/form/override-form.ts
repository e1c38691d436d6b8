import type { ChoiceInput } from '../kinds/field.ts';

/** The inputs of an override, by what they ask. */
export type OverrideField = 'figure' | 'colour' | 'reason';

/** What a person is asked who puts another colour in place of a computed one (K4). */
export interface OverrideForm {
  readonly report: string;
  readonly period: string;
  readonly section: string;
  /** The part of the section whose receipt it came from. */
  readonly part: number;
  /** The stored version that the figures are from. */
  readonly version: number;
  readonly reportTitle: string;
  readonly sectionTitle: string;
  /** `value` is `item/row`; `title` names the figure with its value and colour. */
  readonly figures: ChoiceInput['choices'];
  readonly colours: ChoiceInput['choices'];
  /** What stands in the inputs. */
  readonly texts: Readonly<Record<OverrideField, string>>;
  readonly problems: Readonly<Partial<Record<OverrideField, string>>>;
  readonly notice?: string;
}
