import type { RecordsInput } from '../kinds/field.ts';
import type { Language } from '../language/language.ts';
import { recordCellText } from './record-cell-text.ts';

/**
 * Prints stored records as the owner edits them: one a line, ` | ` between the columns. A record that holds a bar itself
 * is parted by tabs instead, so that reading the text gives the same records back.
 * @example recordsText(input, (cell) => cells[cell]) //=> 'SIKTH | Uavklart finansiering | Følges opp'
 */
export function recordsText(
  input: RecordsInput,
  lookup: (cell: string) => string | undefined,
  language: Language = 'nb',
): string {
  const lines: string[] = [];
  for (let number = 1; number <= input.maxRecords; number += 1) {
    const texts = input.columns.map((column) =>
      recordCellText(lookup(`${number}.${column.id}`) ?? '', column, language).replace(/\s*\n\s*/g, ' '),
    );
    if (texts.every((text) => text === '')) break;
    lines.push(texts.join(texts.some((text) => text.includes('|')) ? '\t' : ' | '));
  }
  return lines.join('\n');
}
