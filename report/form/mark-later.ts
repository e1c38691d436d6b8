import type { SectionAnswers } from '../answer/item-answer.ts';
import { isOutstanding } from '../answer/is-outstanding.ts';
import { type AskedItem, askedItems } from './asked-items.ts';
import { formParts } from './form-parts.ts';
import type { FormScope } from './form-scope.ts';

/**
 * Promises that a person's outstanding items come later (C5): those of one part, those named, or all of them. Answered
 * items stay as they are. `changed` is empty when there was nothing to promise.
 */
export function markLater(
  input: FormScope & { readonly part?: number | undefined; readonly items?: readonly string[] | undefined },
): { readonly answers: SectionAnswers; readonly changed: readonly string[] } {
  const mine = askedItems(input);
  const asked: readonly AskedItem[] =
    input.part === undefined ? mine : (formParts(mine)[input.part - 1] ?? []);
  const changed = asked
    .filter(({ item }) => input.items === undefined || input.items.includes(item.id))
    .filter(({ answer }) => isOutstanding(answer) && answer?.state !== 'later')
    .map(({ item }) => item.id);
  const promised = changed.map((id): [string, SectionAnswers[string]] => [id, { state: 'later', cells: {} }]);
  return { answers: { ...input.record.answers, ...Object.fromEntries(promised) }, changed };
}
