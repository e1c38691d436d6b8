import { parseDate } from '../calendar/parse-date.ts';
import type { RecordColumn } from '../kinds/field.ts';
import type { Language } from '../language/language.ts';
import { parseNumber } from '../number/parse-number.ts';
import { readChoice } from './read-choice.ts';

type CellReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads one column of a record in whichever way fits first. Where none does, what is wrong is told as of a date when it
 * has digits and a date is among the ways, else as of the first.
 * @example readRecordCell('12.4.2024', { id: 'date', label: 'Dato', reads: [{ type: 'date' }] }, 'nb')
 * //=> { ok: true, text: '2024-04-12' }
 */
export function readRecordCell(text: string, column: RecordColumn, language: Language): CellReading {
  const { reads = [] } = column;
  if (text === '' || reads.length === 0) return { ok: true, text };
  const readings = reads.map((input) => readAs(text, input, column.id, language));
  const fits = readings.find((reading) => reading.ok);
  const date = reads.findIndex(({ type }) => type === 'date');
  const told = readings[date !== -1 && /\d/.test(text) ? date : 0];
  return fits ?? told ?? { ok: true, text };
}

function readAs(
  text: string,
  input: NonNullable<RecordColumn['reads']>[number],
  id: string,
  language: Language,
): CellReading {
  switch (input.type) {
    case 'date': {
      const parsed = parseDate(text, language);
      return parsed.ok ? { ok: true, text: parsed.date } : parsed;
    }
    case 'number': {
      const parsed = parseNumber(text, { ...input, language });
      return parsed.ok ? { ok: true, text: parsed.value } : parsed;
    }
    case 'choice': {
      const reading = readChoice(id, text, input, language);
      return reading.ok ? { ok: true, text: reading.cells[id] ?? '' } : reading;
    }
  }
}
