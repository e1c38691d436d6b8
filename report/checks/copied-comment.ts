import { translate } from '../messages/translate.ts';
import type { Check } from './check.ts';
import { wordsIn } from './prose/words.ts';

/** Shorter texts may well be true twice. */
const fewestWords = 4;
const sameShare = 0.9;

/** A comment that is last time's, beside a figure or a colour that is not (V10). */
export const copiedComment: Check = {
  name: 'copied-comment',
  find: ({ passages, language }) =>
    passages.flatMap(({ where, text, before }) => {
      if (before === undefined || !before.changed || !isCopied(text, before.text)) return [];
      const message = translate(language, 'findings.copiedComment');
      return [{ where, message, given: text, confidence: 'likely' as const }];
    }),
};

/** Nearly all words are the same, in both directions. */
function isCopied(text: string, earlier: string): boolean {
  const [now, then] = [wordsIn(text), wordsIn(earlier)].map((words) => words.map((word) => word.text));
  if (now === undefined || then === undefined || now.length < fewestWords) return false;
  const [a, b] = [new Set(now), new Set(then)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared) >= sameShare;
}
