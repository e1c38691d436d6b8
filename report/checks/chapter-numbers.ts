import { translate } from '../messages/translate.ts';
import type { Check } from './check.ts';
import { groupBy } from './group-by.ts';

/** "5. HR/HMS", "5 HR/HMS": the number of the chapter. */
const chapter = /^\s*(?<number>\d{1,2})\.?\s+\p{Lu}/u;

/** A caption of its own line, and no mention of a figure elsewhere: "Figur 6.1. Sykefravær". */
const caption = /^\s*(?:[Ff]igure?|[Tt]abell|[Tt]able)\s+(?<number>\d{1,2})\.\d{1,2}(?:[.:]|\s+\p{Lu})/gmu;

/** Captions of figures and tables that are numbered after another chapter than the one that they stand in, one for each text. */
export const chapterNumbers: Check = {
  name: 'chapter-numbers',
  find: ({ passages, language }) => {
    const wrong = passages.flatMap(({ where, heading = '', text }) => {
      const number = chapter.exec(heading)?.groups?.['number'];
      if (number === undefined) return [];
      return [...text.matchAll(caption)]
        .filter(({ groups }) => groups?.['number'] !== number)
        .map((match) => ({ where, number, match }));
    });
    return groupBy(wrong, ({ where, number }) => `${where.section}/${where.item}/${number}`).flatMap(
      (all) => {
        const [first] = all;
        if (first === undefined) return [];
        const given = first.match[0].trim().replace(/[.:]?(?:\s+\p{Lu})?$/u, '');
        const values = { given, expected: first.number, count: all.length, others: all.length - 1 };
        const message = translate(language, 'findings.chapterNumber', values);
        return [
          { where: first.where, message, expected: first.number, given, confidence: 'likely' as const },
        ];
      },
    );
  },
};
