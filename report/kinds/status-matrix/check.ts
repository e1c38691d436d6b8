import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Language } from '../../language/language.ts';
import { listText } from '../../language/list-text.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { ItemContext } from '../kind.ts';
import { enteredIn, linesIn, rowNamed } from './entered.ts';
import type { MatrixRow, StatusMatrixItem } from './schema.ts';
import { sourceOf } from './source.ts';

/** Lines name rows that the matrix has, give each colour that is asked for, and none that is taken from elsewhere. */
export function checkStatusMatrix(
  item: StatusMatrixItem,
  { cells }: ItemAnswer,
  { language }: ItemContext,
): Readonly<Record<string, string>> {
  if (item.entry === 'choices') return {};
  const textOf = (cell: string): string | undefined => cells[cell];
  const stray = linesIn(item, textOf).find((line) => rowNamed(item, line) === undefined);
  if (stray !== undefined) {
    const known = listText(
      item.rows.map(({ label }) => localText(label, language)),
      language,
    );
    return { records: translate(language, 'projects.matrixUnknown', { name: stray['name'] ?? '', known }) };
  }
  const entered = enteredIn(item, textOf);
  for (const row of item.rows) {
    const blank = columnsOf(item, row, false, language).filter(
      ({ id }) => entered(`${row.id}.${id}`) === undefined,
    );
    const taken = columnsOf(item, row, true, language).filter(
      ({ id }) => entered(`${row.id}.${id}`) !== undefined,
    );
    const key = blank.length > 0 ? 'projects.matrixBlank' : 'projects.matrixTaken';
    const told = (blank.length > 0 ? blank : taken).map(({ label }) => label);
    if (told.length === 0) continue;
    const values = { row: localText(row.label, language), columns: listText(told, language) };
    return { records: translate(language, key, values) };
  }
  return {};
}

/** The dimensions of a row that are taken from elsewhere, or all that must be given for it. */
function columnsOf(item: StatusMatrixItem, row: MatrixRow, isTaken: boolean, language: Language) {
  const dimensions = item.dimensions.filter(
    (dimension) => (sourceOf(row, dimension) !== undefined) === isTaken,
  );
  const named = dimensions.map(({ id, label }) => ({ id, label: localText(label, language) }));
  const overall = { id: 'overall', label: translate(language, 'projects.overall') };
  const board = { id: 'board', label: translate(language, 'projects.board') };
  if (isTaken) return named;
  return [
    ...named,
    ...(item.overall === 'chosen' ? [overall] : []),
    ...(item.board && row.from === undefined ? [board] : []),
  ];
}
