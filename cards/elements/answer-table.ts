import type { AnswerTable } from '../../report/conversation/answer.ts';
import type { JsonObject } from '../card.ts';
import { clipName } from '../clip-name.ts';
import { colourLook } from './colour-look.ts';
import { richText } from './rich-text.ts';
import { textRun } from './text-run.ts';

/**
 * Gives a table as rows of equal columns, which every client shows: the table element is blank on some phones. The first column
 * stands to the left, figures to the right; a row's own label stands over it.
 */
export function answerTable({ columns, rows }: AnswerTable): readonly JsonObject[] {
  return [
    row(
      columns.map((text) => textRun(clipName(text), { weight: 'bolder', size: 'small' })),
      true,
    ),
    ...rows.flatMap(({ label, cells, colour }) => [
      ...(label === undefined ? [] : [richText([textRun(clipName(label), { weight: 'bolder' })], 'medium')]),
      row(
        cells.map((text, index) =>
          textRun(text, colour !== undefined && index === cells.length - 1 ? colourLook(colour) : {}),
        ),
        label === undefined,
      ),
    ]),
  ];
}

function row(runs: readonly JsonObject[], separator: boolean): JsonObject {
  return {
    type: 'ColumnSet',
    spacing: 'small',
    separator,
    columns: runs.map((run, index) => ({
      type: 'Column',
      width: 'stretch',
      items: [{ ...richText([run]), ...(index === 0 ? {} : { horizontalAlignment: 'right' }) }],
    })),
  };
}
