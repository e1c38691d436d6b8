import { isReturned } from '../answer/is-outstanding.ts';
import type { FormInputs } from '../conversation/card-action.ts';
import { computeItem } from '../kinds/index.ts';
import { localText } from '../language/local-text.ts';
import type { AskedItem } from './asked-items.ts';
import { commentCause } from './comment-cause.ts';
import { inputKey, ticked } from './input-key.ts';
import { hasComment } from './has-comment.ts';
import { saysSomething } from './says-something.ts';
import type { FormItem } from './section-form.ts';
import { shownText } from './shown-text.ts';
import { canBeUnchanged } from './unchanged.ts';

/** One item of a form, with what was typed kept and each problem at its input. */
export function buildFormItem(
  asked: AskedItem,
  inputs: FormInputs,
  problems: Readonly<Record<string, string>>,
): FormItem {
  const { item, fields, answer, context, slice } = asked;
  const { language } = context;
  const isFirst = slice === undefined || slice.card === 1;
  const key = (field: string): string => inputKey(item.id, field);
  const commentProblem =
    slice === undefined || slice.card === slice.of ? problems[key('comment')] : undefined;
  const nil = ticked(inputs, key('nil'));
  return {
    id: item.id,
    title: localText(item.title, language),
    ...(item.help === undefined ? {} : { help: localText(item.help, language) }),
    fields: fields.map((field) => {
      const problem = problems[key(field.id)];
      return {
        field,
        text: inputs[key(field.id)] ?? shownText(asked, field),
        ...(problem === undefined ? {} : { problem }),
      };
    }),
    comment: {
      text: inputs[key('comment')] ?? answer?.comment ?? '',
      required:
        isCommentRequired(asked) ||
        (commentProblem !== undefined && !saysSomething(inputs[key('comment')] ?? '')),
      ...(commentProblem === undefined ? {} : { problem: commentProblem }),
      ...(hasComment(asked) || commentProblem !== undefined ? {} : { hidden: true }),
    },
    state: nil === true ? 'nil' : isReturned(answer) ? 'outstanding' : (answer?.state ?? 'outstanding'),
    nilAllowed: isFirst && item.nil !== undefined,
    ...(isFirst && canBeUnchanged(asked) ? { canBeUnchanged: true } : {}),
  };
}

/** Known before anything is typed only from the definition and from what is stored. */
function isCommentRequired(asked: AskedItem): boolean {
  const { item, answer, context } = asked;
  if (answer?.state !== 'answered') return item.commentRequired;
  return commentCause(asked, computeItem(item, answer, context)) !== undefined;
}
