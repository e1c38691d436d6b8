import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { trendMark } from '../../status/trend-of.ts';
import type { TableBlock, TableCell } from '../../value/block.ts';
import type { ItemContext } from '../kind.ts';
import { type AreaColour, areaColourText, areaTrend } from '../shared/area-colour.ts';
import { yesNoText } from '../shared/yes-no.ts';
import type { StatusMatrixItem } from './schema.ts';
import { boardOf, type Place, type RowStanding } from './standing.ts';

/** The matrix as it is printed: a colour in each place, with an arrow where it is another than last time. */
export function matrixTable(
  item: StatusMatrixItem,
  standings: readonly RowStanding[],
  entered: (cell: string) => string | undefined,
  context: ItemContext,
): TableBlock {
  const { language } = context;
  const colour = (of: AreaColour | undefined): TableCell =>
    text(of === undefined ? '' : areaColourText(of, language));
  const hasOverall = item.overall !== 'none';
  return {
    type: 'table',
    columns: [
      ...item.dimensions.map(({ id, label }) => ({ id, label: localText(label, language) })),
      ...(hasOverall
        ? [
            { id: 'before', label: translate(language, 'kinds.before') },
            { id: 'overall', label: translate(language, 'kinds.now') },
          ]
        : []),
      ...(item.board ? [{ id: 'board', label: translate(language, 'projects.board') }] : []),
      ...(item.reference === undefined
        ? []
        : [{ id: 'reference', label: localText(item.reference, language) }]),
    ],
    rows: standings.map(({ row, places, overall }) => ({
      label: localText(row.label, language),
      style: 'normal',
      cells: [
        ...places.map((place) => text(withArrow(place, context))),
        ...(hasOverall ? [colour(overall?.before), colour(overall?.now)] : []),
        ...(item.board ? [text(yesNoText(boardOf(row, entered, context), language))] : []),
        ...(item.reference === undefined ? [] : [text(entered(`${row.id}.reference`) ?? '')]),
      ],
    })),
  };
}

function withArrow({ now, before }: Place, { language }: ItemContext): string {
  if (now === undefined) return '';
  const trend = areaTrend(now, before);
  const arrow = trend === undefined || trend.movement === 'same' ? '' : ` ${trendMark(trend)}`;
  return `${areaColourText(now, language)}${arrow}`;
}

function text(written: string): TableCell {
  return written === '' ? { type: 'blank' } : { type: 'text', text: written };
}
