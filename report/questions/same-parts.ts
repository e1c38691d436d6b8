import { languages } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { once } from '../remembered/once.ts';

/**
 * A word with its parts as bokmål and British English write them, where nynorsk and American English write them otherwise: a report
 * whose names are in one language only is asked about in any. The word itself where nothing differs.
 * @example samePartsOf('tenesteavtalane') //=> 'tjenesteavtalane'
 */
export function samePartsOf(word: string): string {
  let same = word;
  for (const [part, other] of parts()) if (same.includes(part)) same = same.replace(part, other);
  return same;
}

/** The catalogues' `sameParts`: "teneste=tjeneste|…". Longer parts come first. */
const parts = once((): readonly (readonly [string, string])[] =>
  languages
    .flatMap((language) => translate(language, 'question.sameParts').split('|'))
    .map((line) => {
      const [part = '', other = ''] = line.split('=');
      return [part, other] as const;
    })
    .toSorted((a, b) => b[0].length - a[0].length),
);
