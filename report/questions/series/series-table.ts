import type { AnswerTable } from '../../conversation/answer.ts';
import { capitalise } from '../../kinds/shared/capitalise.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import { periodLabel } from '../../period/period-label.ts';
import { colourText } from '../../status/colour-name.ts';
import { formatCell } from '../../value/format-cell.ts';
import type { Series } from './series.ts';

/** A series as a table: the period, the figure, and the colour where any of them has one. Periods without a figure say so. */
export function seriesTable(series: Series, language: Language): AnswerTable {
  const coloured = series.points.some(({ cell }) => cell?.value !== undefined && cell.status !== undefined);
  return {
    columns: [
      translate(language, 'question.tablePeriod'),
      series.label,
      ...(coloured ? [translate(language, 'question.tableStatus')] : []),
    ],
    rows: series.points.map(({ period, cell }) => {
      const value = cell === undefined ? undefined : formatCell(cell, language);
      const colour = value === undefined ? undefined : cell?.status?.colour;
      return {
        cells: [
          capitalise(periodLabel(period, language, { short: true, year: true })),
          value ?? translate(language, 'question.notReported'),
          ...(coloured ? [colour === undefined ? '' : colourText(colour, language)] : []),
        ],
        ...(colour === undefined ? {} : { colour }),
      };
    }),
  };
}
