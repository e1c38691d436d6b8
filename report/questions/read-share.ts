import type { Reading } from './intents/intent.ts';
import type { Subject } from './subjects-of.ts';
import { takeMistyped, takePhrases } from './take-phrases.ts';

/**
 * "Hvor stor andel er ferdig?", "hvor mange prosent av kravene er besvart?": how much of the report is in. Beside the name of one
 * figure ("andel besvart innen 1 minutt") it asks for that.
 */
export function readShare(words: readonly string[], subjects: readonly Subject[]): Reading | undefined {
  const share = takePhrases(words, 'question.wordsShare');
  // "Hvor mye penger er gitt?"
  if (!share.found || takePhrases(words, 'question.wordsMoney').found) return undefined;
  const done = takeMistyped(share.left, 'question.wordsDone', subjects);
  if (!done.found || takePhrases(done.left, 'question.wordsDenied').found) return undefined;
  return {
    left: done.left,
    said: true,
    make: (base, target) =>
      target?.row === undefined
        ? { ...base, intent: 'delivered', share: true, target }
        : { ...base, intent: 'status', target },
  };
}
