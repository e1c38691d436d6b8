import type { ItemAnswer, SectionAnswers } from '../answer/item-answer.ts';
import { isOutstanding, isReturned } from '../answer/is-outstanding.ts';
import { type AskedItem, askedItems } from './asked-items.ts';
import { formParts } from './form-parts.ts';
import { cleanText } from './clean-text.ts';
import type { FormScope } from './form-scope.ts';

/**
 * Promises that a person's outstanding items come later (C5): those of one part, those named, or all of them. Answered
 * items stay as they are. `changed` is empty when there was nothing to promise.
 */
export function markLater(
  input: FormScope & {
    readonly part?: number | undefined;
    readonly items?: readonly string[] | undefined;
    /** Why, or when they come; what is promised already gets it too. */
    readonly reason?: string | undefined;
  },
): {
  readonly answers: SectionAnswers;
  /** Those that were not promised before, or that have got a reason. */
  readonly changed: readonly string[];
  /** All that are promised now, of those asked about. */
  readonly promised: readonly string[];
} {
  const mine = askedItems(input);
  const reason = cleanText(input.reason ?? '');
  const asked: readonly AskedItem[] =
    input.part === undefined ? mine : (formParts(mine)[input.part - 1] ?? []);
  const about = asked.filter(({ item }) => input.items === undefined || input.items.includes(item.id));
  const changed = about
    .filter(({ answer }) => isOutstanding(answer) && (answer === undefined || reason !== ''))
    .map(({ item }) => item.id);
  const promise: ItemAnswer = { state: 'later', cells: {}, ...(reason === '' ? {} : { reason }) };
  const promised = changed.map((id): [string, ItemAnswer] => {
    // What was sent back keeps its values; the promise is only the reason beside them.
    const known = input.record.answers[id];
    return [id, isReturned(known) && known !== undefined ? { ...known, reason } : promise];
  });
  const answers = { ...input.record.answers, ...Object.fromEntries(promised) };
  const later = about.filter(({ item }) => isPromised(answers[item.id])).map(({ item }) => item.id);
  return { answers, changed, promised: later };
}

function isPromised(answer: ItemAnswer | undefined): boolean {
  return answer?.state === 'later' || isReturned(answer);
}
