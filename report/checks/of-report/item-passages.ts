import type { AnsweredSection } from '../../answer/section-record.ts';
import type { ReportItem, ReportSection } from '../../assembly/report.ts';
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
  const earlier = lastText(item.id, past, period);
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
  return comment === undefined ? texts : [...texts, { where: { ...where, cell: 'comment' }, text: comment }];
}

/** The longest text that the newest earlier period has for the item. */
function lastText(item: string, past: AnsweredSection['past'], period: PeriodId): string | undefined {
  const last = Object.keys(past)
    .map(parsePeriod)
    .filter((one) => one !== undefined)
    .filter((one) => comparePeriods(one, period) < 0)
    .toSorted(comparePeriods)
    .at(-1);
  if (last === undefined) return undefined;
  return Object.values(past[last]?.[item] ?? {})
    .filter((text) => !isDecimalText(text))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** A figure of the section is another than it was. */
function hasChanged(section: ReportSection, period: PeriodId): boolean {
  return section.items.some(({ cells }) =>
    cells.some(
      (cell) =>
        cell.period === period &&
        cell.previous !== undefined &&
        cell.value !== undefined &&
        cell.value !== cell.previous.value,
    ),
  );
}
