import type { ColumnAsked } from './column-asked.ts';
import { questionWords } from './question-words.ts';
import { takeColumn } from './take-column.ts';
import { takePhrases } from './take-phrases.ts';
import type { Understood } from './understood.ts';

/** Stands for what was spoken of, and in no list. */
const figure = '···';

/** The column that a text asks for which names nothing else: "og budsjettet?" after a figure. */
export function columnAlone({ text, found, reading, time }: Understood): ColumnAsked | undefined {
  if (found?.type === 'one' || reading.said || time !== undefined) return undefined;
  const words = takePhrases(
    takePhrases(questionWords(text), 'question.wordsLead').left,
    'question.wordsStop',
  );
  const { column, left } = takeColumn([figure, ...words.left]);
  return left.length === 1 ? column : undefined;
}
