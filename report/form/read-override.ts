import type { ItemAnswer, SectionAnswers } from '../answer/item-answer.ts';
import { computeItem } from '../kinds/index.ts';
import { readColour } from '../kinds/shared/colour-choice.ts';
import { translate } from '../messages/translate.ts';
import type { OverrideRole } from '../status/status.ts';
import { cleanText } from './clean-text.ts';
import { commentCause } from './comment-cause.ts';
import { commentProblem } from './comment-problem.ts';
import type { FormScope } from './form-scope.ts';
import { overridable, type OverridableFigure } from './overridable.ts';
import type { OverrideField, OverrideForm } from './override-form.ts';
import { tooLong } from './too-long.ts';
import { askedItem } from './asked-items.ts';

/** A reason is a sentence or two; what is long belongs in the comment. */
export const overrideReasonAtMost = 1000;

export type OverrideReading =
  | {
      readonly ok: true;
      readonly figure: OverridableFigure;
      /** What is stored, with the override put in or taken away. */
      readonly answers: SectionAnswers;
      readonly reason: string;
    }
  | { readonly ok: false; readonly problems: OverrideForm['problems'] };

/**
 * Reads an override: which figure (`item/row`), which colour, and why. The colour that the rule gives takes an override
 * away and needs no reason, unless nothing else explains that colour: then what was written becomes the comment (V2).
 */
export function readOverride(
  scope: Omit<FormScope, 'email'> & {
    readonly texts: Readonly<Record<OverrideField, string>>;
    readonly by: string;
    /** As whom the person overrides a figure of an item. */
    readonly roleFor: (item: string) => OverrideRole;
  },
): OverrideReading {
  const { texts, language, record, by } = scope;
  const reason = cleanText(texts.reason);
  const colour = readColour(texts.colour);
  const figure = overridable(scope).find(({ key }) => key === texts.figure);
  const long = tooLong(reason, overrideReasonAtMost, language);
  const undone = figure !== undefined && colour === figure.computed;
  const same = figure !== undefined && isSame(figure, colour, reason);
  const say = (key: 'figure-empty' | 'figure-unknown' | 'colour-empty' | 'reason-empty' | 'colour-same') =>
    translate(language, `form.override-${key}`);
  const problems = {
    ...(figure === undefined ? { figure: say(texts.figure === '' ? 'figure-empty' : 'figure-unknown') } : {}),
    ...(colour === undefined ? { colour: say('colour-empty') } : {}),
    ...(same ? { colour: say('colour-same') } : {}),
    ...(reason === '' && !undone && !same ? { reason: say('reason-empty') } : {}),
    ...(long === undefined ? {} : { reason: long }),
  };
  const stored = figure === undefined ? undefined : record.answers[figure.item.id];
  if (
    figure === undefined ||
    stored === undefined ||
    colour === undefined ||
    Object.keys(problems).length > 0
  )
    return { ok: false, problems };

  const put = (answer: ItemAnswer): OverrideReading => ({
    ok: true,
    figure,
    answers: { ...record.answers, [figure.item.id]: answer },
    reason,
  });
  const overrideId = figure.cell.overrideId ?? figure.cell.id;
  if (!undone) {
    const override = { colour, reason, by, role: scope.roleFor(figure.item.id) };
    return put({ ...stored, overrides: { ...stored.overrides, [overrideId]: override } });
  }
  const without = withoutOverride(stored, overrideId);
  if ((without.comment ?? '') !== '') return put(without);
  const asked = askedItem(scope, figure.item);
  const cause = commentCause(asked, computeItem(figure.item, without, asked.context));
  if (cause === undefined) return put(without);
  return reason === ''
    ? { ok: false, problems: { reason: commentProblem(cause, language) } }
    : put({ ...without, comment: reason });
}

/**
 * Whether nothing would change: the figure has the colour already, by its rule or by an override that no other reason is
 * given for. The very same override pressed again is stored once and is no mistake.
 */
function isSame(
  { status, computed }: OverridableFigure,
  colour: string | undefined,
  reason: string,
): boolean {
  if (colour !== status.colour) return false;
  return status.overridden === undefined ? colour === computed : reason === '';
}

function withoutOverride(answer: ItemAnswer, row: string): ItemAnswer {
  const { overrides, ...rest } = answer;
  const left = Object.entries(overrides ?? {}).filter(([id]) => id !== row);
  return left.length === 0 ? rest : { ...rest, overrides: Object.fromEntries(left) };
}
