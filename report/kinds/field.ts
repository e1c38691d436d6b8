import type { CellTexts } from '../answer/item-answer.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Unit } from '../value/unit.ts';

/** One thing an owner fills in. Texts are in the reader's language. */
export interface Field {
  /** The cell that the field gives, unique in its item, e.g. `sla.month`. A records field gives `1.project`, `1.risk`, `2.project` … */
  readonly id: string;
  readonly label: string;
  readonly input: NumberInput | TextInput | ChoiceInput | DateInput | RecordsInput;
  readonly required: boolean;
  /** One quiet line under the input: last value, target. Already formatted. */
  readonly hint?: string;
  /** What stands in the input before anybody has answered, as cells in their stored form; in place of what the kind carries forward. */
  readonly prefill?: CellTexts;
}

export interface NumberInput {
  readonly type: 'number';
  readonly unit: Unit;
  readonly decimals: number;
  /** A sign that the figure must have; zero is always allowed. */
  readonly sign?: 'positive' | 'negative';
  readonly previous?: DecimalText;
  /** Takes `>30` where no exact figure is known. */
  readonly allowRelation?: boolean;
}

export interface TextInput {
  readonly type: 'text';
  readonly multiline: boolean;
  readonly maxLength: number;
  /** What the text must be; without it, anything. */
  readonly format?: 'https';
}

export interface ChoiceInput {
  readonly type: 'choice';
  readonly choices: readonly { readonly value: string; readonly title: string }[];
}

/** A date, typed as people write it and kept as ISO text. */
export interface DateInput {
  readonly type: 'date';
}

/** Several records in one text: a record a line, its columns parted by a tab, `|` or `;`. */
export interface RecordsInput {
  readonly type: 'records';
  readonly columns: readonly RecordColumn[];
  readonly maxRecords: number;
  /** The column that tells records apart: no two records have the same text in it. */
  readonly key?: string;
}

export interface RecordColumn {
  readonly id: string;
  readonly label: string;
  /** What may stand in it, the first that fits; plain text where this is absent. */
  readonly reads?: readonly (NumberInput | ChoiceInput | DateInput)[];
  /** Whether it may be blank; the first column may not unless this says so, the others may unless this says not. */
  readonly optional?: boolean;
}
