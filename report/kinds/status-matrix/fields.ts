import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { areaChoice } from '../shared/area-colour.ts';
import { areaHint } from '../shared/area-hint.ts';
import { yesNoChoice } from '../shared/yes-no.ts';
import { linesField } from './lines-field.ts';
import type { MatrixRow, StatusMatrixItem } from './schema.ts';
import { sourceOf } from './source.ts';

/** What is not taken from elsewhere, row by row: each place for itself, or a line for each row. */
export function statusMatrixFields(item: StatusMatrixItem, context: ItemContext): readonly Field[] {
  if (item.entry === 'lines') return [linesField(item, context)];
  return item.rows.flatMap((row) => rowFields(item, row, context));
}

function rowFields(item: StatusMatrixItem, row: MatrixRow, context: ItemContext): readonly Field[] {
  const { language } = context;
  const name = localText(row.label, language);
  const label = (column: string): string => translate(language, 'projects.cellOf', { row: name, column });
  const colour = (id: string, column: string): Field => ({
    id,
    label: label(column),
    input: areaChoice(language, { grey: item.grey, marked: true }),
    required: true,
    hint: areaHint(id, context),
  });
  const asked = item.dimensions.filter((dimension) => sourceOf(row, dimension) === undefined);
  return [
    ...asked.map((dimension) => colour(`${row.id}.${dimension.id}`, localText(dimension.label, language))),
    ...(item.overall === 'chosen'
      ? [colour(`${row.id}.overall`, translate(language, 'projects.overall'))]
      : []),
    ...(item.board && row.from === undefined
      ? [
          {
            id: `${row.id}.board`,
            label: label(translate(language, 'projects.board')),
            input: yesNoChoice(language),
            required: true,
          },
        ]
      : []),
    ...(item.reference === undefined
      ? []
      : [
          {
            id: `${row.id}.reference`,
            label: label(localText(item.reference, language)),
            input: { type: 'text', multiline: false, maxLength: 200 } as const,
            required: false,
          },
        ]),
  ];
}
