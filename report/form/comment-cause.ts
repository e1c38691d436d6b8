import type { ItemResult, MaterialDeviations } from '../kinds/kind.ts';
import { localText } from '../language/local-text.ts';
import type { Colour, Status } from '../status/status.ts';
import type { AskedItem } from './asked-items.ts';
import { offersComment } from './offers-comment.ts';

/** Why an item needs a comment: figures that are yellow or red, deviations that are material, or the definition says so. */
export interface CommentCause {
  readonly figures: readonly { readonly label: string; readonly colour: Colour }[];
  readonly material?: MaterialDeviations;
}

/**
 * Tells whether an answer, computed as `result`, needs a comment, and which figures make it so (V2). Undefined when it needs
 * none: all is green and near its budget, the item's own text is the reason, or who overrode a colour has said why.
 */
export function commentCause(asked: AskedItem, result: ItemResult): CommentCause | undefined {
  if (!offersComment(asked)) return undefined;
  const coloured = result.cells.flatMap(({ label, period, status }) =>
    status === undefined || period !== asked.context.period || !needsReason(status)
      ? []
      : [{ label, status }],
  );
  const title = localText(asked.item.title, asked.context.language);
  const whole =
    coloured.length === 0 && result.status !== undefined && needsReason(result.status)
      ? [{ label: title, status: result.status }]
      : [];
  const figures = [...coloured.filter(({ status }) => status.overridden === undefined), ...whole];
  const { material } = result;
  if (figures.length === 0 && material === undefined && !asked.item.commentRequired) return undefined;
  return {
    figures: figures.map(({ label, status }) => ({ label, colour: status.colour })),
    ...(material === undefined ? {} : { material }),
  };
}

/** A colour that a rule gave, or that was rolled up, is not yet explained by anybody. */
function needsReason({ colour }: Status): boolean {
  return colour === 'yellow' || colour === 'red';
}
