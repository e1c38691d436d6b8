import type { DecimalText } from '../value/decimal-text.ts';
import type { Unit } from '../value/unit.ts';

/** One thing an owner fills in. Texts are in the reader's language. */
export interface Field {
  /** The cell that the field gives, unique in its item, e.g. `sla.month`. A records field gives `1.project`, `1.risk`, `2.project` … */
  readonly id: string;
  readonly label: string;
  readonly input: NumberInput | TextInput | ChoiceInput | RecordsInput;
  readonly required: boolean;
  /** One quiet line under the input: last value, target. Already formatted. */
  readonly hint?: string;
  /** The text that the input holds before anything is answered, such as last time's. */
  readonly initial?: string;
}

export interface NumberInput {
  readonly type: 'number';
  readonly unit: Unit;
  readonly decimals: number;
  /** A sign that the figure must have; zero is always allowed. */
  readonly sign?: 'positive' | 'negative';
  readonly previous?: DecimalText;
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

/** Several records in one text: a record a line, its columns parted by a tab, `|` or `;`. */
export interface RecordsInput {
  readonly type: 'records';
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly maxRecords: number;
}
