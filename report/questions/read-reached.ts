import type { Colour } from '../status/status.ts';
import { isMeant } from './is-meant.ts';
import type { Reading } from './intents/intent.ts';
import type { Subject } from './subjects-of.ts';
import { takeColours } from './take-colours.ts';
import { takeMistyped, takePhrases } from './take-phrases.ts';
import { wordList } from './word-list.ts';

const all: readonly Colour[] = ['green', 'yellow', 'red'];

/**
 * "Hvilke er grønne, men har ikke nådd målet?" and the reverse: green and target are two things. Each "ikke" is about what comes after
 * it. Beside the name of one thing it asks for that thing's target.
 */
export function readReached(words: readonly string[], subjects: readonly Subject[]): Reading | undefined {
  const short = takePhrases(words, 'question.wordsShortOf');
  const met = takeMistyped(short.left, 'question.wordsReached', subjects);
  const aim = takeMistyped(met.left, 'question.wordsAim', subjects);
  const { colours, left } = takeColours(aim.left);
  // "I mål" says both, of a colour: "hva må til for å komme i mål?" asks for the pace.
  const isIn = colours.length > 0 && takePhrases(short.left, 'question.wordsAim').found;
  const said = short.found || (met.found && (aim.found || isIn));
  const many = takePhrases(words, 'question.wordsPlural').found;
  if (!said || !many) return undefined;
  const denied = deniedIn(words, subjects);
  const wanted = colours.filter((colour) => !denied.has(colour));
  const shown = wanted.length > 0 ? wanted : all.filter((colour) => !denied.has(colour));
  const reached = !short.found && !denied.has('reached');
  return {
    left: takePhrases(left, 'question.wordsDenied').left,
    said: true,
    make: (base, target) =>
      target?.item === undefined || colours.length > 0
        ? { ...base, intent: 'deviations', target, colours: shown, reached }
        : { ...base, intent: 'target', target },
  };
}

/** What an "ikke" denies: the colour, or the reaching, that comes next after it. */
function deniedIn(words: readonly string[], subjects: readonly Subject[]): ReadonlySet<Colour | 'reached'> {
  const denied = new Set<Colour | 'reached'>();
  let isNot = false;
  for (const word of words) {
    if (isOf(word, 'question.wordsDenied', subjects)) isNot = true;
    const { colours } = takeColours([word]);
    const isReached =
      isOf(word, 'question.wordsReached', subjects) || isOf(word, 'question.wordsAim', subjects);
    const told = isReached ? (['reached'] as const) : colours;
    if (told.length === 0) continue;
    if (isNot) for (const one of told) denied.add(one);
    isNot = false;
  }
  return denied;
}

function isOf(
  word: string,
  key: 'question.wordsAim' | 'question.wordsDenied' | 'question.wordsReached',
  subjects: readonly Subject[],
): boolean {
  return wordList(key).some(
    ([known = '', ...others]) => others.length === 0 && isMeant(word, known, subjects),
  );
}
