import { commentCell } from '../../answer/comment-cell.ts';
import type { CellTexts } from '../../answer/item-answer.ts';
import type { AnsweredSection } from '../../answer/section-record.ts';
import type { ReportItem, ReportSection } from '../../assembly/report.ts';
import { cadenceOf } from '../../history/cadence-of.ts';
import { isDecimalText } from '../../number/decimal.ts';
import { comparePeriods, parsePeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Passage } from '../evidence/texts.ts';

/** What people wrote in an item: its texts, its records and the comment. */
export function itemPassages(
  section: ReportSection,
  item: ReportItem,
  past: AnsweredSection['past'],
  period: PeriodId,
): readonly Passage[] {
  const where = { section: section.id, item: item.id };
  const last = lastCells(item.id, past, period);
  const earlier = longestText(last);
  const changed = hasChanged(section, period);
  const texts = item.blocks.flatMap((block): readonly Passage[] => {
    if (block.type === 'text') {
      const heading = block.label === undefined ? {} : { heading: block.label };
      const before = earlier === undefined ? {} : { before: { text: earlier, changed } };
      return [{ where: { ...where, cell: block.label ?? 'text' }, text: block.text, ...heading, ...before }];
    }
    if (block.type !== 'records') return [];
    return block.records.flatMap((record, index) =>
      record.map((text) => ({ where: { ...where, cell: String(index + 1) }, text })),
    );
  });
  const comment = item.comment;
  if (comment === undefined) return texts;
  const copied = last[commentCell];
  const before = copied === undefined ? {} : { before: { text: copied, changed: isOther(item, period) } };
  return [...texts, { where: { ...where, cell: commentCell }, text: comment, ...before }];
}

/** What the newest earlier period has for the item. */
function lastCells(item: string, past: AnsweredSection['past'], period: PeriodId): CellTexts {
  const last = Object.keys(past)
    .map(parsePeriod)
    .filter((one) => one !== undefined)
    .filter((one) => comparePeriods(one, period) < 0 && cadenceOf(one) === cadenceOf(period))
    .toSorted(comparePeriods)
    .at(-1);
  return last === undefined ? {} : (past[last]?.[item] ?? {});
}

function longestText(cells: CellTexts): string | undefined {
  return Object.entries(cells)
    .filter(([cell, text]) => cell !== commentCell && !isDecimalText(text))
    .map(([, text]) => text)
    .toSorted((a, b) => b.length - a.length)[0];
}

/** A figure of the section is another than it was. */
function hasChanged(section: ReportSection, period: PeriodId): boolean {
  return section.items.some((item) => hasOtherFigure(item, period));
}

/** A figure or a colour of the item is another than it was. */
function isOther(item: ReportItem, period: PeriodId): boolean {
  const hasOtherColour = item.cells.some(
    ({ period: at, value, trend }) =>
      at === period && value === undefined && trend !== undefined && trend.movement !== 'same',
  );
  return hasOtherColour || hasOtherFigure(item, period);
}

function hasOtherFigure({ cells }: ReportItem, period: PeriodId): boolean {
  return cells.some(
    (cell) =>
      cell.period === period &&
      cell.previous !== undefined &&
      cell.value !== undefined &&
      cell.value !== cell.previous.value,
  );
}
