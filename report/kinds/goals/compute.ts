import type { ItemAnswer } from '../../answer/item-answer.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { Status } from '../../status/status.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { colourCell, colourTrend } from '../shared/colour-cell.ts';
import { readColour } from '../shared/colour-choice.ts';
import { previousValue } from '../shared/previous-value.ts';
import { rollUpCells } from '../shared/roll-up-cells.ts';
import { shortForm } from '../shared/short-form.ts';
import { goalsRecords } from './records.ts';
import type { Goal, GoalsItem } from './schema.ts';

/** Each goal with what is said of it, and its colour now and before. */
export function computeGoals(
  item: GoalsItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const cells = item.status ? item.rows.flatMap((goal) => goalCells(item, goal, answer, context)) : [];
  const status = item.rollUp === 'none' ? undefined : rollUpCells(cells, context.period, context.language);
  return { cells, blocks: [goalsRecords(item, answer?.cells ?? {}, context)], status };
}

function goalCells(
  item: GoalsItem,
  { id, label, optional }: Goal,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): readonly Cell[] {
  const { language, period } = context;
  const about = { item: item.id, id, label: localText(label, language) };
  const now = answer?.cells[`${id}.colour`];
  const before = previousValue(context, (earlier) => readColour(context.history(`${id}.colour`, earlier)));
  const earlier =
    before === undefined
      ? []
      : [
          colourCell({
            ...about,
            period: before.period,
            source: 'history',
            status: statusOf(before.value, context.history(`${id}.comment`, before.period), context),
          }),
        ];
  if (optional && readColour(now) === undefined) return earlier;
  const status = statusOf(now, answer?.cells[`${id}.comment`], context);
  const trend = colourTrend(readColour(now), before);
  return [colourCell({ ...about, period, source: 'entered', status, trend }), ...earlier];
}

function statusOf(
  choice: string | undefined,
  comment: string | undefined,
  { language }: ItemContext,
): Status {
  const colour = readColour(choice);
  if (colour === undefined)
    return { colour: 'discretionary', decidedBy: 'nobody', reason: translate(language, 'kinds.rowOpen') };
  const reason = shortForm(comment ?? '');
  return {
    colour,
    decidedBy: 'person',
    reason: reason === '' ? translate(language, 'kinds.assessmentNoText') : reason,
  };
}
