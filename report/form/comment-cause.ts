import type { ItemAnswer } from '../answer/item-answer.ts';
import type { ItemResult } from '../kinds/kind.ts';
import { localText } from '../language/local-text.ts';
import type { Colour, Status } from '../status/status.ts';
import type { AskedItem } from './asked-items.ts';
import { offersComment } from './offers-comment.ts';

/** Why an item needs a comment: the figures that are yellow or red, those a person overrode, or the definition says so. */
export interface CommentCause {
  readonly figures: readonly { readonly label: string; readonly colour: Colour }[];
  readonly overridden: readonly string[];
}

/**
 * Tells whether an answer needs a comment, and which figures make it so (V2). Undefined when it needs none: all is green,
 * or the item's own text is the reason.
 */
export function commentCause(
  asked: AskedItem,
  answer: ItemAnswer,
  result: ItemResult,
): CommentCause | undefined {
  if (!offersComment(asked)) return undefined;
  const labelled = result.cells.flatMap(({ id, label, period, status }) =>
    status === undefined || period !== asked.context.period ? [] : [{ id, label, status }],
  );
  const overridden = labelled.filter(
    ({ id, status }) => status.overridden !== undefined || answer.overrides?.[id] !== undefined,
  );
  const figures = labelled.filter(({ status }) => needsReason(status));
  const title = localText(asked.item.title, asked.context.language);
  const whole =
    figures.length === 0 && result.status !== undefined && needsReason(result.status)
      ? [{ label: title, status: result.status }]
      : [];
  const cause = {
    figures: [...figures, ...whole].map(({ label, status }) => ({ label, colour: status.colour })),
    overridden: overridden.map(({ label }) => label),
  };
  const needed = asked.item.commentRequired || cause.figures.length > 0 || cause.overridden.length > 0;
  return needed ? cause : undefined;
}

/** A colour that a rule gave, or that was rolled up, is not yet explained by anybody. */
function needsReason({ colour }: Status): boolean {
  return colour === 'yellow' || colour === 'red';
}
