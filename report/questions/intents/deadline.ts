import type { ReportSection } from '../../assembly/report.ts';
import { formatDeadline } from '../../calendar/format-moment.ts';
import { periodCalendar } from '../../calendar/period-calendar.ts';
import { translate } from '../../messages/translate.ts';
import { parsePeriod } from '../../period/period.ts';
import type { AnswerContext } from '../answer-context.ts';
import { lookUp } from '../look-up.ts';
import { requirementTimes } from '../requirement-times.ts';
import { sourceLine } from '../source-line.ts';
import type { Subject } from '../subjects-of.ts';
import { takeAsked } from '../take-asked.ts';
import { takePhrases } from '../take-phrases.ts';
import type { IntentDefinition } from './intent.ts';
import { notFound } from './unknown.ts';

/** "Når ble DIS vedtatt?" asks for no deadline. */
function asksWhenItWas(words: readonly string[], subjects: readonly Subject[]): boolean {
  const { found, left } = takePhrases(words, 'question.wordsWhenPast');
  return found && !takeAsked(left, 'question.wordsDeadline', subjects).found;
}

/** "Hvor parkerer jeg når jeg skal på møtet?" asks where. */
function isAside(words: readonly string[]): boolean {
  const first = words.findIndex((word) => takePhrases([word], 'question.wordsWhere').found);
  const when = words.findIndex((word) => takePhrases([word], 'question.wordsWhenAt').found);
  return first >= 0 && when > first;
}

/** Until when the sections are asked for, whether they are in or not. */
export const deadline: IntentDefinition<'deadline'> = {
  read(words, subjects) {
    if (asksWhenItWas(words, subjects) || isAside(words)) return undefined;
    const { found, left } = takeAsked(words, 'question.wordsDeadline', subjects);
    if (!found) return undefined;
    const rest = takePhrases(takePhrases(left, 'question.wordsDeliver').left, 'question.wordsTimeNext').left;
    return { left: rest, said: true, make: (base, target) => ({ ...base, intent: 'deadline', target }) };
  },
  answer(question, context) {
    const { language } = context;
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    const deadlines = [...bySection(about.sections, context)];
    const [only] = deadlines;
    const one = deadlines.length === 1 ? only : undefined;
    return {
      outcome: 'answer',
      title: translate(language, 'question.deadlineTitle', { subject: about.title }),
      lead:
        one === undefined
          ? translate(
              language,
              deadlines.every(([moment]) => moment < context.now.getTime())
                ? 'question.deadlineSeveralPassed'
                : 'question.deadlineSeveral',
            )
          : translate(
              language,
              one[0] < context.now.getTime() ? 'question.deadlineWas' : 'question.deadlineLead',
              {
                deadline: textOf(one[0], context),
              },
            ),
      lines: [
        ...requirementTimes(question.target, context),
        ...(one === undefined
          ? deadlines.map(([moment, titles]) => ({
              label: passedOrNot(moment, context),
              value: titles.join(', '),
            }))
          : []),
      ],
      source: sourceLine(about.sections, context),
      suggestions: [translate(language, 'question.suggestMissing')],
    };
  },
};

/** The titles of the sections by their deadline, the first first. */
function bySection(
  sections: readonly ReportSection[],
  { definition, report }: AnswerContext,
): ReadonlyMap<number, readonly string[]> {
  const period = parsePeriod(report.period);
  const found = new Map<number, string[]>();
  if (period === undefined) return found;
  const calendar = periodCalendar(definition, period);
  const dated = sections
    .map(({ id, title }) => ({ title, at: calendar.sectionDeadline(id).getTime() }))
    .sort((a, b) => a.at - b.at);
  for (const { title, at } of dated) found.set(at, [...(found.get(at) ?? []), title]);
  return found;
}

function passedOrNot(moment: number, context: AnswerContext): string {
  const deadline = textOf(moment, context);
  return moment < context.now.getTime()
    ? translate(context.language, 'question.deadlinePassed', { deadline })
    : deadline;
}

function textOf(moment: number, { report, language }: AnswerContext): string {
  return formatDeadline(new Date(moment), report.timeZone, language);
}
