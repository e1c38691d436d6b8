import type { CellTexts } from '../answer/item-answer.ts';
import type { RecordColumn, RecordsInput } from '../kinds/field.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { echo } from '../number/echo.ts';
import { countText, lengthOf } from './count-text.ts';
import type { FieldReading } from './field-reading.ts';
import { plainWords } from './plain-words.ts';
import { readRecordCell } from './read-record-cell.ts';

const cellAtMost = 2000;

/**
 * Reads records: one a line, its columns parted by a tab (as pasted from a spreadsheet), `|` or `;`. Empty lines are
 * passed over. What is wrong is told with the number of its line.
 */
export function readRecords(text: string, input: RecordsInput, language: Language): FieldReading {
  const cells: Record<string, string> = {};
  let records = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const texts = splitLine(line, input.columns.length);
    const problem = recordProblem(texts, index + 1, input, language);
    if (problem !== undefined) return { ok: false, problem };
    records += 1;
    if (records > input.maxRecords)
      return {
        ok: false,
        problem: translate(language, 'form.too-many-records', {
          maximum: countText(input.maxRecords, language),
        }),
      };
    for (const [position, column] of input.columns.entries()) {
      const reading = readRecordCell(texts[position] ?? '', column, language);
      if (!reading.ok) return { ok: false, problem: inCell(reading.problem, index + 1, column, language) };
      if (reading.text !== '') cells[`${records}.${column.id}`] = reading.text;
    }
  }
  const twice = doubleKey(cells, records, input);
  if (twice !== undefined)
    return { ok: false, problem: translate(language, 'projects.recordTwice', { text: echo(twice) }) };
  return { ok: true, cells: cells satisfies CellTexts };
}

function splitLine(line: string, columns: number): readonly string[] {
  if (columns === 1) return [line.trim()];
  const separator = ['\t', '|', ';'].find((candidate) => line.includes(candidate));
  const texts = (separator === undefined ? [line] : line.split(separator)).map((text) => text.trim());
  // A spreadsheet pastes empty cells beyond the last column too.
  while (texts.length > columns && texts.at(-1) === '') texts.pop();
  return texts;
}

function recordProblem(
  texts: readonly string[],
  line: number,
  input: RecordsInput,
  language: Language,
): string | undefined {
  const shape = input.columns.map((column) => column.label).join(' | ');
  const least = input.columns.findLastIndex((column) => column.optional !== true) + 1;
  if (texts.length < least || texts.length > input.columns.length)
    return translate(language, 'form.record-columns', {
      line,
      found: texts.length,
      expected: input.columns.length,
      shape,
    });
  const blank = input.columns.findIndex(
    ({ optional }, position) => !(optional ?? position > 0) && (texts[position] ?? '') === '',
  );
  if (blank !== -1)
    return translate(language, blank === 0 ? 'form.record-blank' : 'projects.recordBlank', {
      line,
      column: input.columns[blank]?.label ?? '',
    });
  const tooLong = texts.findIndex((text) => lengthOf(text) > cellAtMost);
  if (tooLong === -1) return undefined;
  return translate(language, 'form.record-too-long', {
    line,
    column: input.columns[tooLong]?.label ?? '',
    length: countText(lengthOf(texts[tooLong] ?? ''), language),
    maximum: countText(cellAtMost, language),
  });
}

function inCell(problem: string, line: number, { label }: RecordColumn, language: Language): string {
  return translate(language, 'projects.recordCell', { line, column: label, problem });
}

/** The text of the key column that stands in two records. */
function doubleKey(cells: CellTexts, records: number, { key }: RecordsInput): string | undefined {
  if (key === undefined) return undefined;
  const texts = Array.from({ length: records }, (_, index) => cells[`${index + 1}.${key}`] ?? '');
  const known = texts.map(plainWords);
  return texts.find((text, index) => text !== '' && known.indexOf(known[index] ?? '') < index);
}
