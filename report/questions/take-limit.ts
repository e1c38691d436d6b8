import { takeColours } from './take-colours.ts';
import { type Taken, takePhrases } from './take-phrases.ts';

/**
 * Takes out what asks where a colour begins: "når blir det rødt", "hvor mange tåler vi før det blir gult", "when does it turn red". When
 * something will be green asks for the way there, and what was red for what has been.
 */
export function takeLimit(words: readonly string[]): Taken {
  const none: Taken = { found: false, left: words };
  const { colours, left } = takeColours(words);
  if (colours.length === 0 || colours.includes('green')) return none;
  if (takePhrases(words, 'question.wordsWas').found || takePhrases(words, 'question.wordsWhichOnes').found)
    return none;
  const before = takePhrases(left, 'question.wordsBefore');
  const when = takePhrases(left, 'question.wordsWhenAt');
  const turns = takePhrases(before.found ? before.left : when.left, 'question.wordsTurns');
  return before.found || (when.found && turns.found) ? { found: true, left: turns.left } : none;
}
