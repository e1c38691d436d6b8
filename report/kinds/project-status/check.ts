import type { ItemAnswer } from '../../answer/item-answer.ts';
import { translate } from '../../messages/translate.ts';
import type { ItemContext } from '../kind.ts';
import { areaColourText, type AreaColour, readAreaColour } from '../shared/area-colour.ts';
import { lastPeriodText } from '../shared/last-period-text.ts';
import { type CommentedArea, commentedAreas } from './commented-areas.ts';
import type { ProjectStatusItem } from './schema.ts';

/**
 * A colour that is yellow or red, or other than last time, wants a comment; a changed one wants another than last time's
 * (V2). The dates must not be the wrong way round.
 */
export function checkProjectStatus(
  item: ProjectStatusItem,
  { cells }: ItemAnswer,
  context: ItemContext,
): Readonly<Record<string, string>> {
  const { language } = context;
  const problems: Record<string, string> = {};
  for (const area of commentedAreas(item, language)) {
    const problem = commentProblem(area, cells, context);
    if (problem !== undefined) problems[area.comment] = problem;
  }
  const { from, to } = cells;
  if (from !== undefined && to !== undefined && from > to)
    problems['to'] = translate(language, 'projects.rangeReversed');
  return problems;
}

function commentProblem(
  area: CommentedArea,
  cells: ItemAnswer['cells'],
  context: ItemContext,
): string | undefined {
  const { language } = context;
  const now = readAreaColour(cells[area.colour]);
  const before = readAreaColour(lastPeriodText(area.colour, context));
  const comment = cells[area.comment]?.trim() ?? '';
  if (now === undefined) return undefined;
  const name = (colour: AreaColour) => areaColourText(colour, language);
  if (before !== undefined && before !== now) {
    const same = comment === (lastPeriodText(area.comment, context)?.trim() ?? '');
    if (comment !== '' && !same) return undefined;
    const values = { area: area.label, from: name(before), to: name(now) };
    return translate(language, comment === '' ? 'projects.commentChanged' : 'projects.commentSame', values);
  }
  if (comment !== '' || (now !== 'yellow' && now !== 'red')) return undefined;
  return translate(language, 'projects.commentColour', { area: area.label, colour: name(now) });
}
