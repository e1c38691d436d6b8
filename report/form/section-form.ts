import type { Field } from '../kinds/field.ts';

/** One field as it stands in a form: with the text in it and what is wrong with that text. */
export interface FormField {
  readonly field: Field;
  /** The text to show in the input: what the owner typed, or the stored value formatted. */
  readonly text: string;
  /** A sentence that says what is wrong and what to write instead. */
  readonly problem?: string;
}

/** One item in a form. */
export interface FormItem {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly fields: readonly FormField[];
  readonly comment: {
    readonly text: string;
    readonly required: boolean;
    readonly problem?: string;
    /** The item is itself a text, so no comment is asked for beside it. */
    readonly hidden?: boolean;
  };
  /** `outstanding` until answered; `later` is outstanding too, but promised. */
  readonly state: 'outstanding' | 'answered' | 'nil' | 'not-applicable' | 'later';
  /** Whether the item may be answered with "nothing to report". */
  readonly nilAllowed: boolean;
  /** The form holds what was said last period, and that can be handed in as it is. */
  readonly canBeUnchanged?: true;
  /** "Hos Berit Budsjett": who has it in hand, when that is not the reader. */
  readonly held?: string;
  /** Where it is asked for over several cards. */
  readonly card?: ItemCard;
}

/** One of several cards that ask for one item. */
export interface ItemCard {
  /** "Kort 2 av 4: felt 21–40 av 80. …", with what that means for what is saved. */
  readonly text: string;
  /** The forms of the section that the cards before and after it are. */
  readonly previous?: number;
  readonly next?: number;
}

/** A sentence above the fields: "Rett ett felt, så lagrer jeg." or a conflict's explanation. */
export interface FormNotice {
  readonly text: string;
  readonly tone: 'info' | 'warning' | 'attention';
  /** The same in short, with the names of the fields, for the end of a long form. */
  readonly short?: string;
}

/**
 * What one owner is asked in one card. A long section is parted into several forms (`part` of `parts`), so that no card
 * asks more than a phone can bear.
 */
export interface SectionForm {
  readonly report: string;
  readonly period: string;
  readonly section: string;
  /** "Virksomhetsrapport mars 2024" */
  readonly reportTitle: string;
  readonly sectionTitle: string;
  /** "Frist fredag 12. april kl. 12:00" */
  readonly deadline: string;
  readonly overdue: boolean;
  readonly answered: number;
  readonly total: number;
  readonly part: number;
  readonly parts: number;
  /** The stored version that the form shows; 0 when nothing is stored. */
  readonly version: number;
  readonly items: readonly FormItem[];
  /** What is stored of it now: "Levert 8. april 2024 kl. 09:12 av deg, versjon 2". */
  readonly stored?: string;
  /** "Utkast fra 9. april 2024 kl. 08:42, ikke levert", when the texts in it are a draft's. */
  readonly draft?: string;
  readonly notice?: FormNotice;
  /** Other cards of the item are not filled in yet, so that handing this one in keeps it and goes on to them. */
  readonly goesOn?: true;
  /** Texts that stand empty can be drafted from the figures. */
  readonly canSuggest?: true;
  /** Why the reader is asked for what is another's, and whether it can be given back. */
  readonly given?: { readonly item?: string; readonly text: string; readonly declinable: boolean };
  /** Somebody has saved other values for what was typed; these can be kept instead. */
  readonly conflict?: true;
}
