import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { readPeriodName } from './read-period-name.ts';
import type { CsvRow } from './csv-rows.ts';
import type { TableValue } from './history-value.ts';

const names = {
  period: ['periode', 'period', 'måned', 'månad', 'month'],
  item: ['punkt', 'item', 'indikator', 'indicator', 'kpi'],
  field: ['rad', 'row', 'linje', 'line', 'felt', 'field', 'celle', 'cell'],
  column: ['kolonne', 'column'],
  value: ['verdi', 'value', 'tall', 'tal'],
} as const;

type Place = keyof typeof names;

/**
 * Takes the values out of a table with a heading, in either of the two shapes that people have: a value a line
 * (`periode;punkt;rad;verdi`), or a period a column (`punkt;rad;2024-01;2024-02`). Blank cells are no values.
 */
export function tableValues(
  rows: readonly CsvRow[],
  language: Language,
):
  | { readonly ok: true; readonly values: readonly TableValue[] }
  | { readonly ok: false; readonly problem: string } {
  const [heading, ...lines] = rows;
  if (heading === undefined) return { ok: false, problem: translate(language, 'history.empty') };
  const places = heading.cells.map((cell) => placeOf(cell));
  const at = (row: CsvRow, place: Place): string => row.cells[places.indexOf(place)] ?? '';
  const about = (row: CsvRow): Pick<TableValue, 'line' | 'item' | 'field'> => ({
    line: row.line,
    item: at(row, 'item'),
    field: [at(row, 'field'), at(row, 'column')].filter((part) => part !== '').join('.'),
  });
  const periods = heading.cells
    .map((cell, index) => ({ index, period: readPeriodName(cell) }))
    .filter(({ period }) => period !== undefined);

  if (!places.includes('item') || (periods.length === 0 && !isLong(places))) {
    return { ok: false, problem: translate(language, 'history.heading') };
  }
  const values = lines.flatMap((row): readonly TableValue[] =>
    periods.length === 0
      ? [{ ...about(row), period: at(row, 'period'), text: at(row, 'value') }]
      : periods.map(({ index, period = '' }) => ({ ...about(row), period, text: row.cells[index] ?? '' })),
  );
  return { ok: true, values: values.filter(({ text }) => text !== '') };
}

function isLong(places: readonly (Place | undefined)[]): boolean {
  return places.includes('period') && places.includes('value');
}

function placeOf(heading: string): Place | undefined {
  const word = heading.toLowerCase();
  const places: readonly Place[] = ['period', 'item', 'field', 'column', 'value'];
  return places.find((place) => names[place].some((name) => name === word));
}
