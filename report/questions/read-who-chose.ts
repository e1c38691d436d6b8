import type { Reading } from './intents/intent.ts';
import type { Subject } from './subjects-of.ts';
import { takeColours } from './take-colours.ts';
import { takeMistyped, takePhrases } from './take-phrases.ts';

/** "Hvem valgte fargen på vurderingen?", "hvem bestemte at den er gul?": the answer to why says who decided. */
export function readWhoChose(words: readonly string[], subjects: readonly Subject[]): Reading | undefined {
  const who = takePhrases(words, 'question.wordsWho');
  const chose = takeMistyped(who.left, 'question.wordsChose', subjects);
  if (!who.found || !chose.found) return undefined;
  const { colours, left } = takeColours(chose.left);
  const named = takeMistyped(left, 'question.wordsColour', subjects);
  const overrode = takePhrases(words, 'question.wordsColour').found;
  if (colours.length === 0 && !named.found && !overrode) return undefined;
  const [colour] = colours;
  return {
    left: named.left,
    said: true,
    make: (base, target) => ({ ...base, intent: 'why', target, colour }),
  };
}
