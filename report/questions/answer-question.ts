import type { Report } from '../assembly/report.ts';
import { formatDate } from '../calendar/format-moment.ts';
import type { Answer } from '../conversation/answer.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Acts } from './acts.ts';
import type { AnswerContext } from './answer-context.ts';
import { answerByIntent } from './intents/index.ts';
import { parseQuestion } from './parse-question.ts';
import { parsePeriod } from '../period/period.ts';
import { periodInText } from './period-in-text.ts';
import type { Intent, Question } from './question.ts';
import { periodsToRead } from './when/periods-to-read.ts';
import type { QuestionSetting } from './when/question-setting.ts';
import { subjectsOf } from './subjects-of.ts';

export interface AnswerOptions {
  readonly language: Language;
  readonly now: Date;
  /** When it was asked, and the questions just before. */
  readonly setting: QuestionSetting;
  readonly earlier?: readonly string[];
  /** The person sees only what they answer for themselves: decided by role, never by what there is. */
  readonly ownOnly?: boolean;
  /** The person coordinates, and sees why something comes later. */
  readonly coordinates?: boolean;
  /** The report of the period that the question compares with, as the person may see it. */
  readonly other?: Report | undefined;
  /** A figure through several periods, of sections that the person may see; without it, none is known. */
  readonly seriesOf?: AnswerContext['seriesOf'] | undefined;
  readonly versionAt?: AnswerContext['versionAt'];
  /** Who approved and published the report; without it, nobody has. */
  readonly acts?: Acts | undefined;
  readonly chosenBy?: AnswerContext['chosenBy'];
  /** The name of a person by e-mail address; the address itself otherwise. */
  readonly nameOf?: (email: string) => string;
}

const noActs: Acts = { corrections: [], sections: new Map() };

/** What is answered to anybody, and whatever the report says. */
const asksNothing: ReadonlySet<Intent> = new Set<Intent>(['help', 'greeting', 'thanks']);

/**
 * Answers a question from a report, and from nothing else. Give it the report as the person may see it
 * (`visibleReport`), in `language`: a section that is not in it is answered as one that does not exist.
 */
export function answerQuestion(
  question: Question,
  report: Report,
  definition: Definition,
  options: AnswerOptions,
): Answer {
  const { language, now } = options;
  const visible = definition.sections.filter(({ id }) =>
    report.sections.some((section) => section.id === id),
  );
  const known = { ...definition, sections: visible };
  // What was understood with sections in mind that the person may not see is understood again without them.
  const whole = visible.length === definition.sections.length;
  const asked = whole
    ? question
    : parseQuestion(question.text, known, language, options.setting, options.earlier);
  const context: AnswerContext = {
    report,
    other: options.other,
    seriesOf: options.seriesOf ?? (() => []),
    versionAt: options.versionAt,
    acts: options.acts ?? noActs,
    chosenBy: options.chosenBy,
    definition: known,
    subjects: subjectsOf(known),
    language,
    now,
    coordinates: options.coordinates ?? false,
    ownOnly: options.ownOnly ?? false,
    nameOf: options.nameOf ?? ((email) => email),
  };
  if (asksNothing.has(asked.intent)) return answerByIntent(asked, context);
  if (report.sections.length === 0) return refusal(context);
  if (asked.intent !== 'requirements' && !isAbout(asked, report)) return otherPeriod(context);
  return withReading(asked, answerByIntent(asked, context), context);
}

/** Never answer March when February is asked for. */
function isAbout({ when }: Question, report: Report): boolean {
  const current = parsePeriod(report.period);
  return current === undefined || periodsToRead(when, current)[0] === current;
}

function refusal({ language }: AnswerContext): Answer {
  return {
    outcome: 'refused',
    title: translate(language, 'question.refusedTitle'),
    lead: translate(language, 'question.refusedLead'),
    lines: [],
    source: '',
    suggestions: [translate(language, 'question.suggestHelp')],
  };
}

function otherPeriod({ language, report }: AnswerContext): Answer {
  return {
    outcome: 'clarify',
    title: translate(language, 'question.otherTimeTitle', { period: periodInText(report, language) }),
    lead: translate(language, 'question.otherTimeLead'),
    lines: [],
    source: '',
    suggestions: [translate(language, 'question.suggestStatus')],
  };
}

/** Says how a question was understood where the title does not: as of which day, and which words the answer does not heed. */
function withReading(question: Question, answer: Answer, { language, report }: AnswerContext): Answer {
  if (answer.outcome === 'clarify') return answer;
  const { asOf, ignored } = question;
  const sentences = [
    ...(asOf === undefined ? [] : [translate(language, 'question.asOfLead', { date: dayText(asOf) })]),
    ...(answer.lead === undefined ? [] : [answer.lead]),
    ...(ignored.length === 0 ? [] : [translate(language, 'question.ignored', { words: ignored.join(' ') })]),
  ];
  return sentences.length === 0 ? answer : { ...answer, lead: sentences.join(' ') };

  function dayText(day: string): string {
    return formatDate(new Date(`${day}T12:00:00Z`), report.timeZone, language);
  }
}
