import type { PeriodId } from '../period/period-id.ts';
import { forecastAsked } from './forecast-asked.ts';
import { withoutForecast } from './forecast-words.ts';
import type { Question } from './question.ts';
import type { Understood } from './understood.ts';

/** Whether a question is about what a figure will be, and not how it came there. */
function isOfFigure(question: Question, { intent, reading }: Understood): boolean {
  if (question.intent === 'history') return !(intent === 'history' && reading.said);
  return question.intent === 'status';
}

/**
 * "Hva blir resultatet i 2024?" asks what the report of now expects, and "årsprognosen for 2023" what the last one of that year did. Any
 * other question is as it was.
 */
export function withForecast(question: Question, now: Understood, current: PeriodId): Question {
  if (!isOfFigure(question, now) || !('target' in question) || question.target === undefined) return question;
  const asked = forecastAsked(now.text, question.when, current);
  if (asked === undefined) return question;
  const { text, asOf, target } = question;
  const ignored = withoutForecast(question.ignored);
  const base = { text, ignored, target, intent: 'status', ...(asOf === undefined ? {} : { asOf }) } as const;
  if ('period' in asked) return { ...base, when: { type: 'period', period: asked.period } };
  return { ...base, column: 'estimate', forecast: asked.year };
}
