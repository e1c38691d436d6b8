import { translate } from '../../messages/translate.ts';
import type { Status } from '../../status/status.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { colourCell, colourTrend } from '../shared/colour-cell.ts';
import { readColour } from '../shared/colour-choice.ts';
import { previousValue } from '../shared/previous-value.ts';
import { shortForm } from '../shared/short-form.ts';
import type { RowAnswer } from './row-answer.ts';
import { rowName } from './row-name.ts';
import type { Requirement, RequirementsItem } from './schema.ts';

/** A requirement with what is said of it. */
export interface AnsweredRow {
  readonly row: Requirement;
  readonly said: RowAnswer;
}

/** The colour of each requirement that has one; what does not concern the organisation is not applicable. */
export function requirementsCells(
  item: RequirementsItem,
  answers: readonly AnsweredRow[],
  context: ItemContext,
): readonly Cell[] {
  const { language, period } = context;
  return answers
    .filter(({ row }) => row.status)
    .map(({ row, said }) => {
      const before = previousValue(context, (earlier) =>
        readColour(context.history(`${row.id}.colour`, earlier)),
      );
      return colourCell({
        item: item.id,
        id: row.id,
        label: rowName(row, language),
        period,
        source: 'entered',
        status: statusOf(said, context),
        trend: colourTrend(said.colour, before),
      });
    });
}

function statusOf({ colour, text, exemption }: RowAnswer, { language }: ItemContext): Status {
  if (exemption !== undefined)
    return { colour: 'not-applicable', decidedBy: 'person', reason: exemptionText(exemption, language) };
  if (colour === undefined)
    return { colour: 'discretionary', decidedBy: 'nobody', reason: translate(language, 'kinds.rowOpen') };
  return { colour, decidedBy: 'person', reason: shortForm(text ?? '') };
}

/** What is printed in place of an answer. */
export function exemptionText(
  exemption: NonNullable<RowAnswer['exemption']>,
  language: ItemContext['language'],
): string {
  return translate(language, exemption === 'nil' ? 'requirements.nil' : 'requirements.notRelevant');
}
