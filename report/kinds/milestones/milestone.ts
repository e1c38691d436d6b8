import { isIsoDate } from '../../calendar/format-iso-date.ts';
import { daysBetween } from '../../calendar/iso-date.ts';
import type { Language } from '../../language/language.ts';
import { type AreaColour, readAreaColour } from '../shared/area-colour.ts';
import { recordKey } from '../shared/record-key.ts';
import { type RecordRow, recordRows } from '../shared/record-row.ts';
import { milestoneColumns, milestoneKey } from './columns.ts';
import type { MilestonesItem } from './schema.ts';

/** A milestone as it was told of in one period. */
export interface Milestone {
  /** The same from one period to the next. */
  readonly key: string;
  /** "3 Ta i bruk lenke" */
  readonly label: string;
  /** The date that it is to be delivered, as it is planned now. ISO. */
  readonly due: string | undefined;
  readonly colour: AreaColour | undefined;
  readonly isDelivered: boolean;
  readonly comment: string;
  readonly row: RecordRow;
}

/** The milestones of one period, in the owner's order. */
export function milestonesIn(
  item: MilestonesItem,
  textOf: (cell: string) => string | undefined,
): readonly Milestone[] {
  const columns = milestoneColumns(item, anyLanguage).map(({ id }) => id);
  return recordRows(columns, item.maxRecords, textOf).map((row) => milestoneOf(item, row));
}

/** Ids are the same in every language. */
const anyLanguage: Language = 'en';

function milestoneOf(item: MilestonesItem, row: RecordRow): Milestone {
  const { number, name = '', date, replanned, colour, delivered, comment = '' } = row;
  const due = [replanned, date].find((text) => text !== undefined && isIsoDate(text));
  return {
    key: recordKey(row, milestoneKey(item)),
    label: item.numbered && number !== undefined ? `${number} ${name}` : name,
    due,
    colour: readAreaColour(colour),
    isDelivered: delivered === 'yes' || (delivered !== undefined && isIsoDate(delivered)),
    comment,
    row,
  };
}

/** By how many days a milestone's date has passed without its being delivered; undefined while there is time left. */
export function daysLate({ due, isDelivered }: Milestone, asOf: string): number | undefined {
  if (isDelivered || due === undefined) return undefined;
  const days = daysBetween(due, asOf);
  return days > 0 ? days : undefined;
}

/** By how many days a milestone has been moved since the period before, negative when it comes sooner. */
export function daysMoved({ due }: Milestone, before: Milestone | undefined): number | undefined {
  if (due === undefined || before?.due === undefined) return undefined;
  const days = daysBetween(before.due, due);
  return days === 0 ? undefined : days;
}
