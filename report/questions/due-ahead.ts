import type { Definition } from '../definition/definition-schema.ts';
import { comparePeriods } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Question } from './question.ts';
import { questionWords } from './question-words.ts';
import { takePhrases } from './take-phrases.ts';
import type { Understood } from './understood.ts';

/** "Teknologi T2": some requirements and a time without its year, which may lie ahead. */
export function isDueAhead({ text, reading, found, time }: Understood, { sections }: Definition): boolean {
  if (reading.said || found?.type !== 'one' || time === undefined) return false;
  // "Kommer krav 42 igjen i T2?"
  if (found.target.row !== undefined && !comes.some((key) => takePhrases(questionWords(text), key).found))
    return false;
  const { section, item } = found.target;
  const items = sections.find(({ id }) => id === section)?.items ?? [];
  const isYearless = time.mentions.every(
    (mention) => (mention.type === 'part' || mention.type === 'month') && mention.year === undefined,
  );
  return (
    isYearless && items.some(({ id, kind }) => kind === 'requirements' && (item === undefined || id === item))
  );
}

const comes = ['question.wordsComing', 'question.wordsMust'] as const;

/** What lies ahead has no status: it is which requirements come up then. */
export function withDueAhead(question: Question, current: PeriodId): Question {
  if (question.intent !== 'status' || question.when?.type !== 'period') return question;
  if (comparePeriods(question.when.period, current) <= 0) return question;
  const { column: _column, areas: _areas, ...rest } = question;
  return { ...rest, intent: 'requirements' };
}
