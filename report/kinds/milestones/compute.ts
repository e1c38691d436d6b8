import type { ItemAnswer } from '../../answer/item-answer.ts';
import { translate } from '../../messages/translate.ts';
import type { RecordsBlock } from '../../value/block.ts';
import type { RecordColumn } from '../field.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { areaColourText } from '../shared/area-colour.ts';
import { lastPeriodText } from '../shared/last-period-text.ts';
import { printRecordCell } from '../shared/print-record-cell.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import { colourText } from '../../status/colour-name.ts';
import { asOfDate, lastDayBefore } from './as-of.ts';
import { milestoneCells } from './cells.ts';
import { milestoneColumns } from './columns.ts';
import { type Milestone, milestonesIn } from './milestone.ts';
import { milestoneChanges } from './milestone-changes.ts';
import { milestoneStatus } from './milestone-status.ts';
import { milestoneFact } from './milestone-fact.ts';
import type { MilestonesItem } from './schema.ts';

/** The milestones with their colours now and before, and what their dates say; a person's colour stands whatever they say. */
export function computeMilestones(
  item: MilestonesItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const { language, period } = context;
  const now = milestonesIn(item, (cell) => answer?.cells[cell]);
  const before = milestonesIn(item, (cell) => lastPeriodText(cell, context));
  const asOf = asOfDate(item, context);
  const cells = milestoneCells(item, { now, before, asOf }, context);
  const changes = answer === undefined ? [] : milestoneChanges(now, before, language);
  const status = item.rollUp === 'none' ? undefined : rollUpCells(cells, period, language);
  return {
    cells,
    blocks: now.length === 0 ? [] : [block(item, { now, before, asOf }, context)],
    ...(status === undefined ? {} : { status }),
    ...(changes.length === 0 ? {} : { changes }),
  };
}

/** Stands where the colour would be asked for, when a rule gives it. */
const colourColumn: RecordColumn = { id: 'colour', label: '' };

/** The owner's columns, with the colour before the colour, and what the dates say before the comment. */
function block(
  item: MilestonesItem,
  list: { readonly now: readonly Milestone[]; readonly before: readonly Milestone[]; readonly asOf: string },
  { language, period }: ItemContext,
): RecordsBlock {
  const columns = milestoneColumns(item, language);
  const shown =
    item.status === undefined ? columns : [...columns.slice(0, -2), colourColumn, ...columns.slice(-2)];
  return {
    type: 'records',
    documentsOnly: true,
    columns: shown.flatMap(({ id, label }) => {
      if (id === 'colour')
        return [
          { id: 'before', label: translate(language, 'kinds.before') },
          { id: 'now', label: translate(language, 'kinds.now') },
        ];
      if (id !== 'comment') return [{ id, label }];
      return [
        { id: 'fact', label: translate(language, 'projects.fact') },
        { id, label },
      ];
    }),
    records: list.now.map((milestone) => {
      const earlier = list.before.find(({ key }) => key === milestone.key);
      const judged = (one: Milestone, at: string) =>
        colourText(milestoneStatus(item, one, at, language).colour, language);
      return shown.flatMap((column) => {
        if (column === colourColumn)
          return [
            earlier === undefined ? '' : judged(earlier, lastDayBefore(period)),
            judged(milestone, list.asOf),
          ];
        const text = printRecordCell(milestone.row[column.id], column, language);
        if (column.id === 'colour')
          return [earlier?.colour === undefined ? '' : areaColourText(earlier.colour, language), text];
        if (column.id !== 'comment') return [text];
        return [milestoneFact(milestone, earlier, list.asOf, language), text];
      });
    }),
  };
}
