import { isReturned } from '../answer/is-outstanding.ts';
import { endSentence } from '../language/end-sentence.ts';
import { listText } from '../language/list-text.ts';
import { localText } from '../language/local-text.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { AskedItem } from './asked-items.ts';

/**
 * Says what the coordinator wants done again and why, as it stands now; undefined when nothing is sent back. Items that came
 * back for the same reason are told of together, and not by name when they are all of it.
 * @example returnedText(asked, 'nb') //=> 'Sykefravær: tallene for mars mangler.'
 */
export function returnedText(asked: readonly AskedItem[], language: Language): string | undefined {
  const reasons = new Map<string, string[]>();
  for (const { item, answer } of asked) {
    if (!isReturned(answer) || answer?.returned === undefined) continue;
    const titles = reasons.get(answer.returned.reason) ?? [];
    reasons.set(answer.returned.reason, [...titles, localText(item.title, language)]);
  }
  if (reasons.size === 0) return undefined;
  const texts = [...reasons].map(([reason, titles]) =>
    titles.length === asked.length
      ? endSentence(reason)
      : translate(language, 'people.returned-about', {
          items: listText(titles, language),
          reason: endSentence(reason),
        }),
  );
  return texts.join(' ');
}
