import type { ColumnAsked } from './column-asked.ts';
import { questionWords } from './question-words.ts';
import { takeColumn } from './take-column.ts';
import { takePhrases } from './take-phrases.ts';
import type { Understood } from './understood.ts';

/** Stands for what was spoken of, and in no list. */
const figure = '···';

/** The column that a text asks for which names nothing else: "og budsjettet?" after a figure. */
export function columnAlone({ text, found, reading, time, leads }: Understood): ColumnAsked | undefined {
  if (reading.said || time !== undefined) return undefined;
  const words = takePhrases(
    takePhrases(questionWords(text), 'question.wordsLead').left,
    'question.wordsStop',
  );
  const { column, left } = takeColumn([figure, ...words.left]);
  if (left.length > 1) return undefined;
  // "Budsjett" may be the name of something where it does not go on: "estimate for the year" is a column.
  return leads || column === 'estimate' || found?.type !== 'one' ? column : undefined;
}
