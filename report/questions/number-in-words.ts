import { languages } from '../language/language.ts';
import { once } from '../remembered/once.ts';
import { translate } from '../messages/translate.ts';

/** A number that is said, and how many words it takes. */
export interface NumberSaid {
  readonly number: number;
  readonly words: number;
}

/**
 * The number from one to 199 that words say from a place on: "tjuesju", "syvogtjue", "forty two", "hundre og førtiseks".
 * @example numberInWords(['krav', 'førti', 'to'], 1) //=> { number: 42, words: 2 }
 */
export function numberInWords(words: readonly string[], at: number): NumberSaid | undefined {
  const hundred = hundreds().has(words[at] ?? '') ? 1 : 0;
  const and = hundred > 0 && joins().has(words[at + 1] ?? '') ? 1 : 0;
  const rest = belowHundred(words, at + hundred + and);
  if (hundred === 0) return rest;
  if (rest === undefined) return { number: 100, words: 1 };
  return { number: 100 + rest.number, words: rest.words + hundred + and };
}

/** The day of a month that words say as its place: "trettiende", "twenty first". @example dayInWords(['trettiende'], 0) //=> { number: 30, words: 1 } */
export function dayInWords(words: readonly string[], at: number): NumberSaid | undefined {
  for (const length of [2, 1]) {
    const number = days().get(words.slice(at, at + length).join(''));
    if (number !== undefined) return { number, words: length };
  }
  return undefined;
}

function belowHundred(words: readonly string[], at: number): NumberSaid | undefined {
  const number = numbers().get(words[at] ?? '');
  if (number === undefined || number < 20 || number % 10 > 0)
    return number === undefined ? undefined : { number, words: 1 };
  const unit = numbers().get(words[at + 1] ?? '');
  return unit !== undefined && unit < 10 ? { number: number + unit, words: 2 } : { number, words: 1 };
}

/** Every number below 200 that is one word. */
const numbers = once((): ReadonlyMap<string, number> => {
  const units = placed('question.wordsTimeNumbers', 1, 1);
  const tens = placed('question.wordsTens', 20, 10);
  const found = new Map([...units, ...placed('question.wordsTeens', 13, 1), ...tens]);
  for (const [ten, tenth] of tens) {
    for (const [unit, number] of units) {
      if (number > 9) continue;
      found.set(ten + unit, tenth + number);
      for (const and of joins()) found.set(unit + and + ten, tenth + number);
    }
  }
  const belowHundreds = [...found];
  for (const [word, number] of belowHundreds) {
    for (const hundred of hundreds())
      for (const and of [...joins(), '']) found.set(hundred + and + word, 100 + number);
  }
  return found;
});

const days = once(
  () =>
    new Map([...placed('question.wordsDays', 1, 1)].map(([word, day]) => [word.replaceAll(' ', ''), day])),
);

const hundreds = once((): ReadonlySet<string> => said('question.wordsHundred'));
const joins = once((): ReadonlySet<string> => said('question.wordsNumberJoin'));

function said(key: 'question.wordsHundred' | 'question.wordsNumberJoin'): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => translate(language, key).split('|')));
}

/** The words of a list whose order counts, the first of which is `from`. */
function placed(
  key: 'question.wordsTimeNumbers' | 'question.wordsTeens' | 'question.wordsTens' | 'question.wordsDays',
  from: number,
  step: number,
): ReadonlyMap<string, number> {
  return new Map(
    languages.flatMap((language) =>
      translate(language, key)
        .split('|')
        .flatMap((text, place) => text.split('/').map((word) => [word, from + place * step] as const)),
    ),
  );
}
