import type { CellTexts, ItemAnswer } from '../answer/item-answer.ts';
import { sharedAnswer } from '../answer/shared-answer.ts';
import type { FormInputs } from '../conversation/card-action.ts';
import { computeItem, kindOf } from '../kinds/index.ts';
import type { AskedItem } from './asked-items.ts';
import { cleanText } from './clean-text.ts';
import { type CommentCause, commentCause } from './comment-cause.ts';
import { askForMore } from './ask-for-more.ts';
import { commentProblem } from './comment-problem.ts';
import { inputKey } from './input-key.ts';
import type { ItemReading } from './item-reading.ts';
import { readFields } from './read-fields.ts';
import { readNil } from './read-nil.ts';
import { saysSomething } from './says-something.ts';
import { tooLong } from './too-long.ts';

/** The longest comment that is taken. */
export const commentAtMost = 4000;

/**
 * Reads the inputs of one item. An input that was not sent stands as the form showed it, since Teams leaves out inputs
 * that were not touched.
 */
export function readItem(asked: AskedItem, inputs: FormInputs): ItemReading {
  const { item, context, answer: stored } = asked;
  const { language } = context;
  const commentKey = inputKey(item.id, 'comment');
  const comment = cleanText(inputs[commentKey] ?? stored?.comment ?? '');
  const commentTooLong = tooLong(comment, commentAtMost, language);
  const problems: Record<string, string> =
    commentTooLong === undefined ? {} : { [commentKey]: commentTooLong };

  const nothing = readNil(asked, inputs, comment);
  if (nothing !== undefined)
    return nothing.ok && commentTooLong === undefined
      ? nothing
      : { ok: false, problems: { ...problems, ...(nothing.ok ? {} : nothing.problems) } };

  const { cells, problems: misread } = readFields(asked, inputs);
  Object.assign(problems, misread);
  const answer = answered(cells, comment, stored);
  if (Object.keys(problems).length > 0) {
    const known = saysSomething(comment) ? undefined : knownCause(asked, answer);
    const asks =
      known === undefined || problems[commentKey] !== undefined
        ? {}
        : { [commentKey]: askForMore(comment, commentProblem(known, language), language) };
    return { ok: false, problems: { ...problems, ...asks } };
  }
  const misfits = Object.entries(kindOf(item).check(item, answer, context));
  if (misfits.length > 0)
    return {
      ok: false,
      problems: Object.fromEntries(misfits.map(([field, text]) => [inputKey(item.id, field), text])),
    };
  const cause = commentCause(asked, computeItem(item, answer, context));
  if (cause !== undefined && !saysSomething(comment))
    return {
      ok: false,
      problems: { [commentKey]: askForMore(comment, commentProblem(cause, language), language) },
    };
  return { ok: true, answer };
}

/**
 * Why a comment will be needed, whatever the figures that are still wrong become: it is asked for in the same round. Only
 * figures that were read themselves count; a sum of some of them says nothing yet.
 */
function knownCause(asked: AskedItem, answer: ItemAnswer): CommentCause | undefined {
  const { item, context } = asked;
  if (item.commentRequired) return commentCause(asked, { cells: [], blocks: [] });
  const { cells } = computeItem(item, answer, context);
  return commentCause(asked, { cells: cells.filter(({ id }) => answer.cells[id] !== undefined), blocks: [] });
}

function answered(cells: CellTexts, comment: string, stored: ItemAnswer | undefined): ItemAnswer {
  return sharedAnswer({
    state: 'answered',
    cells,
    ...(comment === '' ? {} : { comment }),
    ...(stored?.overrides === undefined ? {} : { overrides: stored.overrides }),
    ...(stored?.accepted === undefined ? {} : { accepted: stored.accepted }),
  });
}
