import { languages } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';

const most = 60;

/** A number in digits or, up to twelve, in words. @example numberOf('tolv') //=> 12 */
export function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d{1,3}$/u.test(word)) {
    const number = Number(word);
    return number >= 1 && number <= most ? number : undefined;
  }
  return placeIn(word, 'question.wordsTimeNumbers');
}

/** "første", "2nd", "3" or "3." @example ordinalOf('andre') //=> 2 */
export function ordinalOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const digits = /^([1-4])(?:st|nd|rd|th)?$/u.exec(word)?.[1];
  return digits === undefined ? placeIn(word, 'question.wordsTimeOrdinals') : Number(digits);
}

/** Spring is 1, winter 4. @example seasonOf('høsten') //=> 3 */
export function seasonOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : placeIn(word, 'question.wordsTimeSeasons');
}

/** The place of a word among those of a list whose order counts; several of one place are parted by `/`. */
function placeIn(
  word: string,
  key: 'question.wordsTimeNumbers' | 'question.wordsTimeOrdinals' | 'question.wordsTimeSeasons',
): number | undefined {
  for (const language of languages) {
    const place = translate(language, key)
      .split('|')
      .findIndex((text) => text.split('/').includes(word));
    if (place >= 0) return place + 1;
  }
  return undefined;
}
