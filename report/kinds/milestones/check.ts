import type { ItemAnswer } from '../../answer/item-answer.ts';
import { listText } from '../../language/list-text.ts';
import { translate } from '../../messages/translate.ts';
import type { ItemContext } from '../kind.ts';
import { areaColourOf, areaColourText } from '../shared/area-colour.ts';
import { lastPeriodText } from '../shared/last-period-text.ts';
import { asOfDate, lastDayBefore } from './as-of.ts';
import { type Milestone, milestonesIn } from './milestone.ts';
import { milestoneStatus } from './milestone-status.ts';
import type { MilestonesItem } from './schema.ts';

/** A milestone that is yellow or red, or of another colour than last time, wants a comment or a measure (V2). */
export function checkMilestones(
  item: MilestonesItem,
  { cells }: ItemAnswer,
  context: ItemContext,
): Readonly<Record<string, string>> {
  const before = milestonesIn(item, (cell) => lastPeriodText(cell, context));
  const asOf = asOfDate(item, context);
  const judged = (milestone: Milestone, at: string): Milestone =>
    item.status === undefined
      ? milestone
      : { ...milestone, colour: areaColourOf(milestoneStatus(item, milestone, at, context.language).colour) };
  const bare = milestonesIn(item, (cell) => cells[cell])
    .map((milestone) => judged(milestone, asOf))
    .filter((milestone) => {
      const earlier = before.find(({ key }) => key === milestone.key);
      return wantsComment(milestone, earlier && judged(earlier, lastDayBefore(context.period)));
    });
  if (bare.length === 0) return {};
  const named = bare.map(({ label, colour }) =>
    colour === undefined ? label : `${label} (${areaColourText(colour, context.language)})`,
  );
  const milestones = listText(named, context.language);
  return { records: translate(context.language, 'projects.milestoneComment', { milestones }) };
}

function wantsComment({ colour, comment }: Milestone, before: Milestone | undefined): boolean {
  const isChanged = before?.colour !== undefined && before.colour !== colour;
  if (isChanged) return comment === '' || comment === before.comment;
  return comment === '' && (colour === 'yellow' || colour === 'red');
}
