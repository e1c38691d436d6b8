import { dayText } from '../../kinds/requirements/day-text.ts';
import { frequencyText } from '../../kinds/requirements/frequency-text.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import { parsePeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodLabel } from '../../period/period-label.ts';
import type { AnswerContext } from '../answer-context.ts';
import { isRequirementAnswered } from '../is-requirement-answered.ts';
import type { QuestionOf } from '../question.ts';
import { requirementLine } from '../requirement-line.ts';
import type { RequirementsAsked } from '../requirements-asked.ts';
import { requirementsOf } from '../requirements-of.ts';
import { sourceLine } from '../source-line.ts';
import { takeColours } from '../take-colours.ts';
import { takePhrases } from '../take-phrases.ts';
import { takeAsked } from '../take-asked.ts';
import type { IntentDefinition } from './intent.ts';

/** Which requirements a period's report takes up, who answers for them and until when (G7). Known ahead: nothing needs to be reported. */
export const requirements: IntentDefinition<'requirements'> = {
  read(words, subjects) {
    // "Hva svarte vi på …" asks for the answer.
    if (takePhrases(words, 'question.wordsAnswerGiven').found) return undefined;
    const { found, left } = takeAsked(words, 'question.wordsRequirements', subjects);
    // "Requirements that are yellow" are asked for by their colour.
    if (!found || takeColours(words).colours.length > 0) return undefined;
    const falls = takePhrases(words, 'question.wordsFallsDue').found;
    const which = falls ? ({ which: { due: 'any' } } as const) : {};
    return {
      left: takePhrases(left, 'question.wordsTimeNext').left,
      said: true,
      make: (base, target) => ({ ...base, intent: 'requirements', ...which, target }),
    };
  },
  answer(question, context) {
    const { language, definition, report } = context;
    const period = periodOf(question, context);
    const named = question.when?.type === 'period';
    const { target, dueDay: day } = question;
    const found = requirementsOf(question.which, { target, period, named, day }, definition);
    // What another period's report will take up nobody has answered yet.
    const isNow = !named || period === report.period;
    const lines = found.map((one) =>
      requirementLine(one, isNow ? isRequirementAnswered(one, report, language) : undefined, context),
    );
    return {
      outcome: 'answer',
      ...wordsFor(question.which, { count: found.length, period, named, day }, language),
      lines,
      source: sourceLine(report.sections, context),
      suggestions: [
        translate(language, 'question.suggestMissing'),
        translate(language, 'question.suggestAnswered'),
      ],
    };
  },
};

interface Listed {
  readonly count: number;
  readonly period: PeriodId;
  readonly named: boolean;
  readonly day: string | undefined;
}

/** What the list is of: a period's report, a frequency, or own deadlines. */
function wordsFor(
  which: RequirementsAsked | undefined,
  { count, period, named, day }: Listed,
  language: Language,
): { readonly title: string; readonly lead: string } {
  const when = periodLabel(period, language);
  if (which === undefined) {
    return {
      title: translate(language, 'question.requirementsTitle', { period: when }),
      lead: translate(language, 'question.requirementsLead', { count, period: when }),
    };
  }
  if ('due' in which) {
    if (day !== undefined) {
      const values = { count, how: which.how ?? 'on', day: dayText(day, language) };
      return {
        title: translate(language, 'question.requirementsDueTitle'),
        lead: translate(language, 'question.requirementsByDay', values),
      };
    }
    const what = { count, named: named ? 'yes' : 'no', period: when };
    const key = which.due === 'own' ? 'question.requirementsOwn' : 'question.requirementsFall';
    return {
      title: translate(language, 'question.requirementsDueTitle'),
      lead: translate(language, key, what),
    };
  }
  const frequency = frequencyText([which.frequency], language);
  const only = which.only === true ? 'yes' : 'no';
  return {
    title: translate(language, 'question.requirementsOften', { frequency }),
    lead: translate(language, 'question.requirementsOftenLead', {
      count,
      only,
      frequency: frequency.toLowerCase(),
    }),
  };
}

function periodOf({ when }: QuestionOf<'requirements'>, { report }: AnswerContext) {
  const named = when?.type === 'period' ? when.period : parsePeriod(report.period);
  if (named === undefined) throw new Error(`A report has no such period: ${report.period}`);
  return named;
}
