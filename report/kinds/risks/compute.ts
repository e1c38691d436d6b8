import type { ItemAnswer } from '../../answer/item-answer.ts';
import { translate } from '../../messages/translate.ts';
import { colourText } from '../../status/colour-name.ts';
import type { Block } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';
import { formatNumber } from '../../number/format-number.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { areaColourText, readAreaColour } from '../shared/area-colour.ts';
import { lastPeriodText } from '../shared/last-period-text.ts';
import { printRecordCell } from '../shared/print-record-cell.ts';
import { recordChanges } from '../shared/record-changes.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import { riskCells } from './cells.ts';
import { riskRecordColumns } from './columns.ts';
import { type Risk, risksIn } from './risk.ts';
import type { RisksItem } from './schema.ts';

/** The risks with their scores and zones, and what is new, changed and gone since last time. */
export function computeRisks(
  item: RisksItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const { language, period } = context;
  const now = risksIn(item, (cell) => answer?.cells[cell]);
  const before = risksIn(item, (cell) => lastPeriodText(cell, context));
  const cells = riskCells(item, now, before, answer?.overrides ?? {}, context);
  const status = item.rollUp === 'none' ? undefined : rollUpCells(cells, period, language);
  const list = {
    // A changed colour is told of as every changed colour is.
    columns: riskRecordColumns(item, language).filter(({ id }) => id !== 'colour'),
    key: 'risk',
    labelOf: ({ risk = '' }) => risk,
    short: ['probability', 'impact', 'owner'],
  };
  const rows = (risks: readonly Risk[]) => risks.map(({ row }) => row);
  const changes = answer === undefined ? [] : recordChanges(list, rows(before), rows(now), language);
  return {
    cells,
    blocks: now.length === 0 ? [] : [block(item, now, before, cells, context)],
    ...(status === undefined ? {} : { status }),
    ...(changes.length === 0 ? {} : { changes }),
  };
}

/** The owner's columns, with the score and its zone, and last time's colour, where there are such. */
function block(
  item: RisksItem,
  now: readonly Risk[],
  before: readonly Risk[],
  cells: readonly Cell[],
  { language, period }: ItemContext,
): Block {
  const columns = riskRecordColumns(item, language);
  const score = (risk: Risk): string => {
    const cell = cells.find(({ id, period: of }) => id === risk.key && of === period);
    if (cell?.value === undefined) return '';
    const figure = formatNumber(cell.value, { decimals: 0, language });
    return cell.status === undefined ? figure : `${figure} ${colourText(cell.status.colour, language)}`;
  };
  const earlier = (risk: Risk): string => {
    const colour = readAreaColour(before.find(({ key }) => key === risk.key)?.row['colour']);
    return colour === undefined ? '' : areaColourText(colour, language);
  };
  return {
    type: 'records',
    columns: columns.flatMap(({ id, label }) => {
      if (id === 'impact')
        return [
          { id, label },
          { id: 'score', label: translate(language, 'projects.risk-score') },
        ];
      if (id !== 'colour') return [{ id, label }];
      return [
        { id: 'before', label: translate(language, 'kinds.before') },
        { id: 'now', label: translate(language, 'kinds.now') },
      ];
    }),
    records: now.map((risk) =>
      columns.flatMap((column) => {
        const text = printRecordCell(risk.row[column.id], column, language);
        if (column.id === 'impact') return [text, score(risk)];
        return column.id === 'colour' ? [earlier(risk), text] : [text];
      }),
    ),
  };
}
