import { isIsoDate, shortDate } from '../calendar/format-iso-date.ts';
import type { RecordColumn } from '../kinds/field.ts';
import type { Language } from '../language/language.ts';
import { isDecimalText } from '../number/decimal.ts';
import { formatInput } from '../number/format-input.ts';

/**
 * Prints a stored column of a record as its owner edits it, so that reading it gives the same back.
 * @example recordCellText('2024-04-12', { id: 'date', label: 'Dato', reads: [{ type: 'date' }] }, 'nb') //=> '12.04.2024'
 */
export function recordCellText(text: string, { reads = [] }: RecordColumn, language: Language): string {
  for (const input of reads) {
    if (input.type === 'date' && isIsoDate(text)) return shortDate(text);
    if (input.type === 'number' && isDecimalText(text)) return formatInput(text, language, input);
    const choice = input.type === 'choice' ? input.choices.find(({ value }) => value === text) : undefined;
    if (choice !== undefined) return choice.title;
  }
  return text;
}
