import type { ItemAnswer } from '../../answer/item-answer.ts';
import { formatIsoDate } from '../../calendar/format-iso-date.ts';
import { translate } from '../../messages/translate.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { lastPeriodText } from '../shared/last-period-text.ts';
import { printRecordCell } from '../shared/print-record-cell.ts';
import { recordChanges } from '../shared/record-changes.ts';
import type { RecordRow } from '../shared/record-row.ts';
import { decisionColumns } from './columns.ts';
import { decisionsIn } from './decisions-in.ts';
import type { DecisionsItem } from './schema.ts';

/** The decisions, the newest first, and which of them are new since last time. */
export function computeDecisions(
  item: DecisionsItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const { language } = context;
  const columns = decisionColumns(language);
  const now = decisionsIn(item, (cell) => answer?.cells[cell]);
  const before = decisionsIn(item, (cell) => lastPeriodText(cell, context));
  const list = {
    columns: columns.filter(({ id }) => id === 'text'),
    key: 'key',
    labelOf: ({ date = '', body = '' }) =>
      translate(language, 'projects.decisionOf', { date: formatIsoDate(date, language), body }),
    short: [],
  };
  const changes = answer === undefined ? [] : recordChanges(list, before, now, language);
  const ordered = now.toSorted(newestFirst);
  return {
    cells: [],
    blocks:
      now.length === 0
        ? []
        : [
            {
              type: 'records',
              columns: columns.map(({ id, label }) => ({ id, label })),
              records: ordered.map((row) =>
                columns.map((column) => printRecordCell(row[column.id], column, language)),
              ),
            },
          ],
    ...(changes.length === 0 ? {} : { changes }),
  };
}

/** Dates in ISO text are in order as texts; those of one day stay as the owner has them. */
function newestFirst(a: RecordRow, b: RecordRow): number {
  const [first = '', second = ''] = [a['date'], b['date']];
  if (first === second) return 0;
  return first < second ? 1 : -1;
}
