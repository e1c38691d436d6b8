import { translate } from '../messages/translate.ts';
import type { Check } from './check.ts';
import type { Passage } from './evidence/texts.ts';
import { groupBy } from './group-by.ts';
import { clausesOf } from './prose/clauses.ts';
import { wordsIn } from './prose/words.ts';

/** Shorter sentences are phrases that everybody uses. */
const fewestWords = 10;

interface Sentence {
  readonly text: string;
  readonly passage: Passage;
}

/** Whole sentences that stand twice in one text, or under the same heading of several items (V7). */
export const repeatedText: Check = {
  name: 'repeated-text',
  find: ({ passages, language }) => {
    const all = passages.flatMap((passage) => sentencesOf(passage));
    const same = groupBy(all, ({ text, passage }) => `${keyOf(text)}|${passage.heading ?? ''}`);
    return same.flatMap((group) => {
      const [first, ...rest] = group;
      if (first === undefined || rest.length === 0) return [];
      const isWithin = rest.every(({ passage }) => passage === first.passage);
      if (!isWithin && first.passage.heading === undefined) return [];
      const given = shortened(first.text);
      return [
        {
          where: first.passage.where,
          also: rest.map(({ passage }) => passage.where),
          message: translate(language, 'findings.repeatedText', { given, count: group.length }),
          given,
          confidence: 'possible' as const,
        },
      ];
    });
  },
};

function sentencesOf(passage: Passage): readonly Sentence[] {
  const bySentence = groupBy(clausesOf(passage.text), ({ sentence }) => String(sentence));
  return bySentence
    .map((clauses) => clauses.map(({ text }) => text).join(' '))
    .filter((text) => wordsIn(text).length >= fewestWords)
    .map((text) => ({ text, passage }));
}

function keyOf(text: string): string {
  return wordsIn(text)
    .map((word) => word.text)
    .join(' ');
}

function shortened(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= 80 ? plain : `${plain.slice(0, 79).trimEnd()}…`;
}
