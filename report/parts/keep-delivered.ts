import type { ItemAnswer } from '../answer/item-answer.ts';
import type { AnsweredSection } from '../answer/section-record.ts';
import type { Taken, TakenItem } from '../answer/taken.ts';
import { newestTexts } from './newest-texts.ts';

/**
 * What is taken now, with those texts kept that were delivered just as they were taken and that the other report says otherwise
 * now. A text that its owner has written over is the owner's own, and nobody is asked about it. `whole` are the items that
 * take all of an item.
 */
export function keepDelivered(
  { answers, taken: before = {} }: Pick<AnsweredSection, 'answers' | 'taken'>,
  now: Taken,
  whole: ReadonlySet<string>,
): Taken {
  return Object.fromEntries(
    Object.entries(now).map(([item, taken]): [string, TakenItem] => {
      const answer = answers[item];
      const earlier = before[item];
      if (!whole.has(item) || answer?.state !== 'answered' || earlier === undefined) return [item, taken];
      const delivered = deliveredOf(answer, earlier, taken);
      return [item, Object.keys(delivered).length === 0 ? taken : { ...taken, delivered }];
    }),
  );
}

function deliveredOf(
  { cells }: ItemAnswer,
  earlier: TakenItem,
  now: TakenItem,
): Readonly<Record<string, string>> {
  const then = newestTexts(earlier);
  const texts = newestTexts(now);
  return Object.fromEntries(
    Object.entries(cells).filter(
      ([cell, text]) =>
        (then[cell] === text || earlier.delivered?.[cell] === text) &&
        texts[cell] !== undefined &&
        texts[cell] !== text,
    ),
  );
}
