import type { CellTexts } from '../answer/item-answer.ts';

/** The cells that a typed text gives (none for a blank), or a sentence that says what to write instead. */
export type FieldReading =
  | { readonly ok: true; readonly cells: CellTexts }
  | { readonly ok: false; readonly problem: string };
