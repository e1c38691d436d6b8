import { meantPeriod } from '../calendar/meant-period.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { findSubject } from './find-subject.ts';
import { readIntent } from './intents/index.ts';
import type { Reading } from './intents/intent.ts';
import { nearestQuestions } from './nearest-questions.ts';
import type { Question, QuestionBase } from './question.ts';
import { releaseNames, reserveNames } from './reserve-names.ts';
import { type Subject, subjectsOf } from './subjects-of.ts';
import { takeMistyped, takePhrases } from './take-phrases.ts';
import type { PeriodId } from '../period/period-id.ts';
import { takePeriod } from './take-period.ts';
import { takeTime } from './take-time.ts';
import { wordsOf } from './words-of.ts';

/**
 * Finds out what a question means. Bokmål, nynorsk and English are all understood, inflected and with typing errors;
 * `language` is that of the suggestions. Give it the definition as the person may see it (`visibleDefinition`).
 * @example parseQuestion('hvorfor er sykefraværet gult?', definition, 'nb').intent //=> 'why'
 */
export function parseQuestion(
  text: string,
  definition: Definition,
  language: Language,
  setting?: QuestionSetting,
  _earlier: readonly string[] = [],
): Question {
  const { period, left } = setting === undefined ? { left: text } : takePeriod(text, 'anywhere');
  if (period === undefined) return understood(text, definition, language);
  // The period is settled; with nothing else in the question it asks how things were then.
  const rest = left.replaceAll(/[\s?!.]+/gu, '') === '' ? 'status' : left;
  return {
    ...understood(rest, definition, language),
    text,
    when: { type: 'period', period: meantPeriod(definition, period) },
  };
}

/** When a question is asked. */
export interface QuestionSetting {
  /** The period that is being reported. */
  readonly current: PeriodId;
  /** The ISO date of the day in the report's zone. */
  readonly today: string;
}

function understood(text: string, definition: Definition, language: Language): Question {
  const words = wordsOf(text);
  if (words.length === 0 && text.includes('?')) return { text, ignored: [], intent: 'help' };
  const subjects = subjectsOf(definition);
  const reading = readIntent(reserveNames(words, subjects), subjects);
  const help = reading.make({ text, ignored: [] }, undefined);
  if (help.intent === 'help' || help.intent === 'greeting' || help.intent === 'thanks') return help;
  const { time, left } = takeTime(releaseNames(reading.left));
  const base: QuestionBase = { text, ignored: [], ...(time === undefined ? {} : { time }) };
  const rest = takePhrases(left, 'question.wordsStop').left;
  const everything = takeMistyped(rest, 'question.wordsEverything', subjects);
  if (everything.left.length === 0 && (reading.said || everything.found || time !== undefined)) {
    return reading.make(base, undefined);
  }
  return aboutSubject(rest, subjects, language, base, reading);
}

function aboutSubject(
  words: readonly string[],
  subjects: readonly Subject[],
  language: Language,
  base: QuestionBase,
  { make, said }: Reading,
): Question {
  const found = findSubject(words, subjects);
  if (found.type === 'one') return make({ ...base, ignored: found.ignored }, found.target);
  if (found.type === 'several') return { ...base, intent: 'unclear', candidates: found.candidates };
  const nearest = nearestQuestions(words, subjects, language);
  return { ...base, intent: 'unknown', nearest, ...(said ? { asked: words.join(' ') } : {}) };
}
