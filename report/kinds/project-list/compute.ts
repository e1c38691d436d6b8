import type { ItemAnswer } from '../../answer/item-answer.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { colourText } from '../../status/colour-name.ts';
import type { Status } from '../../status/status.ts';
import { trendMark } from '../../status/trend-of.ts';
import type { TableRow } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { colourCell, colourTrend } from '../shared/colour-cell.ts';
import { type ChosenColour, readColour } from '../shared/colour-choice.ts';
import { previousValue } from '../shared/previous-value.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import type { ProjectListItem } from './schema.ts';

/** Each project's colour now and before, and which way it went. */
export function computeProjectList(
  item: ProjectListItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const { language, period } = context;
  const cells: Cell[] = [];
  const rows: TableRow[] = [];
  for (const row of item.rows) {
    const about = { item: item.id, id: row.id, label: localText(row.label, language) };
    const now = readColour(answer?.cells[row.id]);
    const before = previousValue(context, (earlier) => readColour(context.history(row.id, earlier)));
    const trend = colourTrend(now, before);
    const status = statusOf(now, context);
    cells.push(colourCell({ ...about, period, source: 'entered', status, trend }));
    if (before !== undefined) {
      const earlier = statusOf(before.value, context);
      cells.push(colourCell({ ...about, period: before.period, source: 'history', status: earlier }));
    }
    const change = trend === undefined ? newMark(now, context) : trendMark(trend);
    const texts = [now && colourText(now, language), before && colourText(before.value, language), change];
    rows.push({
      label: about.label,
      style: 'normal',
      cells: texts.map((text) => (text === undefined ? { type: 'blank' } : { type: 'text', text })),
    });
  }

  const columns = [
    { id: 'now', label: translate(language, 'kinds.now') },
    { id: 'before', label: translate(language, 'kinds.before') },
    { id: 'change', label: translate(language, 'kinds.change') },
  ];
  const status = rollUpCells(cells, period, language, item.rollUp);
  return { cells, blocks: [{ type: 'table', columns, rows }], status };
}

function newMark(now: ChosenColour | undefined, context: ItemContext): string | undefined {
  return now === undefined ? undefined : translate(context.language, 'kinds.new');
}

function statusOf(colour: ChosenColour | undefined, { language }: ItemContext): Status {
  return colour === undefined
    ? { colour: 'discretionary', decidedBy: 'nobody', reason: translate(language, 'kinds.rowOpen') }
    : { colour, decidedBy: 'person', reason: translate(language, 'kinds.rowChosen') };
}
