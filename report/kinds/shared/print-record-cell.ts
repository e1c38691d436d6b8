import { isIsoDate, shortDate } from '../../calendar/format-iso-date.ts';
import type { Language } from '../../language/language.ts';
import { isDecimalText } from '../../number/decimal.ts';
import { formatNumber } from '../../number/format-number.ts';
import type { RecordColumn } from '../field.ts';
import { areaColourText, readAreaColour } from './area-colour.ts';

/** Prints a stored column of a record as a reader sees it: dates short, colours with their mark. */
export function printRecordCell(
  text: string | undefined,
  { reads = [] }: RecordColumn,
  language: Language,
): string {
  if (text === undefined) return '';
  for (const input of reads) {
    if (input.type === 'date' && isIsoDate(text)) return shortDate(text);
    if (input.type === 'number' && isDecimalText(text)) {
      const decimals = text.split('.')[1]?.length ?? 0;
      return formatNumber(text, { decimals, language });
    }
    if (input.type !== 'choice') continue;
    const colour = readAreaColour(text);
    const choice = input.choices.find(({ value }) => value === text);
    if (choice !== undefined) return colour === undefined ? choice.title : areaColourText(colour, language);
  }
  return text;
}
