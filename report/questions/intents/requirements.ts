import { listText } from '../../language/list-text.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { parsePeriod } from '../../period/period.ts';
import { periodLabel } from '../../period/period-label.ts';
import { dueRequirements } from '../../requirements/due-requirements.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { QuestionOf } from '../question.ts';
import { sourceLine } from '../source-line.ts';
import { takeAsked } from '../take-asked.ts';
import type { IntentDefinition } from './intent.ts';

/** Which requirements a period's report takes up, who answers for them and until when (G7). Known ahead: nothing needs to be reported. */
export const requirements: IntentDefinition<'requirements'> = {
  read(words, subjects) {
    const { found, left } = takeAsked(words, 'question.wordsRequirements', subjects);
    if (!found) return undefined;
    return { left, said: true, make: (base, target) => ({ ...base, intent: 'requirements', target }) };
  },
  answer(question, context) {
    const { language, definition } = context;
    const period = periodOf(question, context);
    const due = dueRequirements(definition, period).filter(
      ({ section, item }) =>
        question.target === undefined ||
        (section === question.target.section &&
          (question.target.item === undefined || item === question.target.item)),
    );
    const when = periodLabel(period, language);
    return {
      outcome: 'answer',
      title: translate(language, 'question.requirementsTitle', { period: when }),
      lead: translate(language, 'question.requirementsLead', { count: due.length, period: when }),
      lines: due.map(({ section, requirement }) => {
        const owner = definition.sections.find(({ id }) => id === section)?.owner ?? '';
        return {
          label: [requirement.number, localText(requirement.label, language)]
            .filter((part) => part !== undefined)
            .join(' '),
          value: listText([context.nameOf(owner)], language),
        };
      }),
      source: sourceLine(context.report.sections, context),
      suggestions: [translate(language, 'question.suggestMissing')],
    };
  },
};

function periodOf({ when }: QuestionOf<'requirements'>, { report }: AnswerContext) {
  const named = when?.type === 'period' ? when.period : parsePeriod(report.period);
  if (named === undefined) throw new Error(`A report has no such period: ${report.period}`);
  return named;
}
