import { translate } from '../messages/translate.ts';
import { toDecimalText } from '../number/decimal.ts';
import { formatValue } from '../number/format-value.ts';
import type { AnswerContext } from './answer-context.ts';
import { isReported } from './is-reported.ts';
import type { LookedUp } from './look-up.ts';
import { requirementsThat } from './requirements-that.ts';

/** How large a share is in, of the requirements where there are some, else of the items. Nothing but all is 100 %, and nothing but none 0 %. */
export function shareText(about: LookedUp, context: AnswerContext): string {
  const { language } = context;
  const answered = requirementsThat(true, about, context).length;
  const due = answered + requirementsThat(false, about, context).length;
  const items = about.item === undefined ? about.sections.flatMap((section) => section.items) : [about.item];
  const [done, total] = due > 0 ? [answered, due] : [items.filter(isReported).length, items.length];
  if (total === 0) return translate(language, 'question.shareOfNothing');
  const share = formatValue(toDecimalText(shareOf(done, total)), { unit: 'percent', decimals: 0, language });
  return due > 0
    ? translate(language, 'question.shareOfRequirements', { share })
    : translate(language, 'question.shareOfItems', { share, done: String(done), total });
}

function shareOf(done: number, total: number): number {
  if (done === 0 || done === total) return done === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * done) / total)));
}
