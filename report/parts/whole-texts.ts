import type { CellTexts } from '../answer/item-answer.ts';
import { type TakenItem, wholeItem } from '../answer/taken.ts';
import type { Field } from '../kinds/field.ts';
import { comparePeriods, parsePeriod } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';

/** What a field takes of an item of another report, and of which of its periods. */
export interface WholeText {
  readonly period: PeriodId;
  readonly cells: CellTexts;
  /** It may still change there. */
  readonly open: boolean;
}

/**
 * What another report says of the row that a field belongs to, such as a requirement: all of it from the newest period that
 * says anything of it, so that what was said in March is never mixed with what was said in April. A field without a row, and
 * one of records, takes the newest answer of the item. Undefined where nothing is said.
 */
export function wholeText(field: Field, taken: TakenItem): WholeText | undefined {
  const [row] = field.id.split('.');
  const isOfRow = (cell: string): boolean => {
    if (field.input.type === 'records' || !field.id.includes('.')) return true;
    return cell.startsWith(`${row}.`);
  };
  for (const period of periodsOf(taken).toReversed()) {
    const { cells = {}, open = [] } = taken.periods[period] ?? {};
    const own = Object.fromEntries(
      Object.entries(cells).filter(([cell, text]) => isOfRow(cell) && text !== ''),
    );
    if (Object.keys(own).length > 0) return { period, cells: own, open: open.includes(wholeItem) };
  }
  return undefined;
}

/** The periods of the other report that are known, oldest first. */
export function periodsOf({ periods }: TakenItem): readonly PeriodId[] {
  return Object.keys(periods)
    .map(parsePeriod)
    .filter((period) => period !== undefined)
    .sort(comparePeriods);
}
